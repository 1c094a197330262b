import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer, answerAll } from '../support/browser/answer-wizard.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const RESULT =
  '/choose/?v=1&stage=carry-out&lead=equal&involvement=plan-together&subject=event&host=own-names&at=result';

async function waitForHeading(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.wizard h2', { hasText: text }).waitFor();
}

test('From the first question to the result a reader gets candidates with reasons that lead to passages', async () => {
  const page = await site.open('/choose/');
  await answerAll(page);
  await waitForHeading(page, '結果');
  const first = page.locator('.candidate').first();
  expect(await first.locator('h4').textContent()).toBe('共催');
  const links = await first.locator('.reasons.for a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toContain('/odawara/guideline/forms/#joint-hosting');
  expect(links.every((href) => href?.startsWith('/odawara/'))).toBe(true);
});

// content.md D16; use.md B13, M9.
// content.md S3, S7.
test('Nothing is chosen beforehand, and going on without an answer says what to do', async () => {
  const page = await site.open('/choose/?v=1&stage=carry-out&at=lead');
  await waitForHeading(page, 'だれの仕事');
  expect(await page.locator('.wizard input:checked').count()).toBe(0);
  await page.getByRole('button', { name: '次へ' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('わからない');
  expect(new URL(page.url()).searchParams.get('at')).toBe('lead');
});

// Rows B03, B04 and B20.
test('Back leads to the question before with its answer, and later answers stay', async () => {
  const page = await site.open('/choose/?v=1&at=stage');
  await answer(page, '事業の実施');
  await answer(page, '企画から一緒に');
  await page.getByRole('button', { name: '戻る' }).click();
  await waitForHeading(page, '求めたい');
  expect(await page.getByLabel('企画から一緒に').isChecked()).toBe(true);
  await page.getByRole('button', { name: '戻る' }).click();
  await waitForHeading(page, '何について');
  expect(await page.getByLabel('事業の実施').isChecked()).toBe(true);
  expect(new URL(page.url()).searchParams.get('involvement')).toBe('plan-together');
});

test('The browser’s back shows the answer given too, and forgets none', async () => {
  const page = await site.open('/choose/?v=1&at=stage');
  await answer(page, '事業の実施');
  await answer(page, '企画から一緒に');
  await page.goBack();
  await waitForHeading(page, '求めたい');
  expect(await page.getByLabel('企画から一緒に').isChecked()).toBe(true);
  await page.goBack();
  await waitForHeading(page, '何について');
  await page.reload();
  await waitForHeading(page, '何について');
  expect(await page.getByLabel('事業の実施').isChecked()).toBe(true);
  expect(new URL(page.url()).searchParams.get('involvement')).toBe('plan-together');
});

test('Who came by a link goes back to a question of the wizard, not off the site', async () => {
  const page = await site.open('/choose/?v=1&city=kodaira&stage=carry-out&lead=equal&at=host');
  await page.getByRole('button', { name: '戻る' }).click();
  await waitForHeading(page, 'だれの仕事');
  expect(await page.getByLabel('対等').isChecked()).toBe(true);
});

// Row B05.
test('The title of the window names the question, and the result', async () => {
  const page = await site.open('/choose/?v=1&at=host');
  await waitForHeading(page, '主催者');
  await expect.poll(() => page.title()).toBe('主催者は、どのような形になりますか｜協働の形を選ぶ｜協働ハンドブック');
  const result = await site.open(RESULT);
  await waitForHeading(result, '結果');
  await expect.poll(() => result.title()).toBe('結果｜協働の形を選ぶ｜協働ハンドブック');
});

// Row B19.
test.each(['。', '」', '）', '.', ',', ')'])(
  'A sign behind a link that mail took into it is not read (%s)',
  async (tail) => {
    const page = await site.open(`${RESULT}${tail}`);
    await waitForHeading(page, '結果');
    expect(await page.locator('.candidate h4').first().textContent()).toBe('共催');
  },
);

test('A changed answer keeps the others', async () => {
  const page = await site.open(RESULT);
  await page.getByRole('button', { name: /変更する.*主導/ }).click();
  await waitForHeading(page, 'だれの仕事');
  expect(await page.getByLabel('対等').isChecked()).toBe(true);
  await answer(page, '市の仕事');
  const query = new URL(page.url()).searchParams;
  expect(query.get('lead')).toBe('city-led');
  expect(query.get('host')).toBe('own-names');
});

test('A shared address opens the same result', async () => {
  const page = await site.open(RESULT);
  await waitForHeading(page, '結果');
  expect(await page.locator('.candidate h4').first().textContent()).toBe('共催');
});

test('The role changes the wording of a question and not the result', async () => {
  const staff = await site.open('/choose/?v=1&at=involvement');
  const asStaff = await staff.locator('.wizard h2').textContent();
  const group = await site.open('/choose/?v=1&role=group&at=involvement');
  expect(await group.locator('.wizard h2').textContent()).not.toBe(asStaff);
  const result = await site.open(`${RESULT}&role=group`);
  expect(await result.locator('.candidate h4').first().textContent()).toBe('共催');
});

test('The whole way can be gone by keyboard, and the heading of each step takes the focus', async () => {
  const page = await site.open('/choose/?v=1&at=stage');
  await waitForHeading(page, '何について');
  await page.locator('.wizard input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await waitForHeading(page, '求めたい');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { timeout: 10_000 }).toBe('H2');
});

test('Without JavaScript the worksheet and every rule stand on the page', async () => {
  const page = await site.open('/choose/', { javaScriptEnabled: false });
  await page.locator('.without summary').first().click();
  expect(await page.locator('.worksheet .questions > li').count()).toBe(8);
  await page.locator('.without summary').nth(1).click();
  expect(await page.locator('.rules').count()).toBe(11);
  expect(await page.locator('.rules').first().isVisible()).toBe(true);
  await page.locator('.without summary').last().click();
  expect(await page.getByText('使える補助の制度と、対象の経費').isVisible()).toBe(true);
  expect(await page.getByText('地方自治法第232条の2').first().isVisible()).toBe(true);
});

test.each(['/choose/', '/choose/?v=1&at=involvement', RESULT])('At 320 px nothing of %s sticks out', async (path) => {
  const page = await site.open(path, { viewport: { width: 320, height: 700 } });
  await page.locator('.wizard h2').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('Where a city’s document speaks of choosing a form, the wizard is offered with that city chosen', async () => {
  const page = await site.open('/kodaira/handbook/practice/#choose-form');
  await page.locator('#choose-form p[data-aside] a').click();
  await waitForHeading(page, '何について');
  expect(await page.locator('.answers dl > div').first().textContent()).toContain('小平市');
});
