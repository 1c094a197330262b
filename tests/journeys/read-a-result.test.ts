import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer } from '../support/browser/answer-wizard.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
async function waitForHeading(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.wizard h2', { hasText: text }).waitFor();
}

test('The result leads on: the one next step first, a desk to ring, the scheme, three sheets and the form’s page', async () => {
  const answers = 'stage=carry-out&involvement=money&subject=service&lead=group-led&money=subsidy';
  const page = await site.open(`/choose/?v=2&city=kodaira&role=group&${answers}&at=result`);
  await waitForHeading(page, '結果');
  const next = page.locator('.result .next');
  await next.waitFor();
  expect(await page.locator('.result > :is(section, div)').first().getAttribute('class')).toContain('next');
  expect(await next.locator('.step').textContent()).toBe(
    '使える補助の制度と、対象の経費、申請の時期を担当課に聞きます。',
  );
  const links = await next.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links[0]).toBe('tel:042-346-9809');
  expect(links).toContain('/kodaira/schemes/theme-grant/');
  expect(links.filter((link) => link?.startsWith('/checklists/'))).toHaveLength(3);
  expect(links.at(-1)).toBe('/forms/subsidy/');
  const steps = await page.locator('.result ol').textContent();
  expect(steps).not.toContain('相手の団体');
});

test('Who proposes is asked one question, and how many there may be is told', async () => {
  const page = await site.open('/choose/?v=2&city=inagi&at=stage');
  await waitForHeading(page, '何について');
  expect(await page.locator('.wizard .progress').textContent()).toBe('問い1／最大8');
  await answer(page, '政策や事業の提案');
  await waitForHeading(page, '結果');
  await page.locator('.candidate').first().waitFor();
  expect(await page.locator('.candidate h4').allTextContents()).toEqual(['政策提言']);
});

test('A form that the chosen city names as an example is shown as what that city calls it', async () => {
  const answers = 'stage=carry-out&involvement=plan-together&subject=event&lead=equal&host=new-body&money=shared';
  const page = await site.open(`/choose/?v=2&city=inagi&${answers}&at=result`);
  await waitForHeading(page, '結果');
  const first = page.locator('.candidate').first();
  await first.waitFor();
  expect(await first.locator('h4').textContent()).toBe('事業共催（実行委員会、協議会）');
  expect(await page.locator('.result').textContent()).not.toContain('ほかの市の形');
});

test('What only the result needs is asked for once, after the first answer', async () => {
  const page = await site.open('/choose/?v=2&at=stage');
  await waitForHeading(page, '何について');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await answer(page, '事業の実施');
  await answer(page, '名義だけ');
  await page.locator('.candidate').first().waitFor();
  expect(asked.filter((path) => path.startsWith('/data/'))).toEqual(['/data/wizard.json']);
  expect(asked.filter((path) => path.includes('/ResultScreen.')).length).toBe(1);
});

test('Where the result cannot be had, this is said, and one can try again', async () => {
  const failing = await site.open('/choose/');
  await failing.route('**/data/wizard.json', (route) => route.abort());
  await failing.goto(`${new URL(failing.url()).origin}/choose/?v=2&stage=propose&at=result`);
  const retry = failing.getByRole('button', { name: 'もう一度読み込む' });
  await retry.waitFor();
  expect(await failing.getByRole('status').last().textContent()).toContain('読み込めませんでした');
  await failing.unroute('**/data/wizard.json');
  await retry.click();
  await failing.locator('.candidate').first().waitFor();
});

test('An address of the first version opens, and what its answers mean now is told', async () => {
  const page = await site.open(
    '/choose/?v=1&stage=carry-out&involvement=entrust&subject=facility&money=payment&at=result',
  );
  await waitForHeading(page, '結果');
  await page.locator('.candidate').first().waitFor();
  expect(await page.locator('.candidate h4').allTextContents()).toEqual(['指定管理者']);
  expect(await page.locator('.changes').textContent()).toContain('施設をまるごと任せることだけを指します');
});

test('An old address keeps what can be kept and says what was dropped', async () => {
  const page = await site.open('/choose/?v=0&stage=carry-out&lead=nobody&host=own-names&money=none&who=me&at=result');
  await waitForHeading(page, '結果');
  expect(await page.getByRole('alert').textContent()).toContain('主導');
  const rows = page.locator('.answers dl > div');
  expect(await rows.filter({ hasText: '段階' }).textContent()).toContain('事業の実施');
  expect(await rows.filter({ hasText: '主導' }).textContent()).toContain('まだ答えていません');
});

test('A project of one side alone is told to lie outside collaboration', async () => {
  const page = await site.open('/choose/?v=1&lead=city-only&stage=carry-out&money=none&at=result');
  await waitForHeading(page, '結果');
  expect(await page.locator('.result .notice').textContent()).toContain('協働の外');
});

test('With too few answers the result names what to find out', async () => {
  const page = await site.open('/choose/?v=1&stage=carry-out&lead=unknown&at=result');
  await waitForHeading(page, '結果');
  expect(await page.locator('.result .notice').textContent()).toContain('「関わり」「対象」「主導」');
});
