// Rows B20 and B56 of faults.md, B8 of use.md.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginSheet, findMarks, MUTUAL, openFilled, openPart } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const GROUP = '特定非営利活動法人小平市民活動ネットワーク花と緑の会実行委員会事務局';
/** Sizes of letters on paper, in px: 9 pt and 8 pt. */
const [BODY, LABEL] = [12, 10.6];

const countPages = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
const sizesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );

async function openCompared(): Promise<Page> {
  const page = await openFilled(site, [[0, 0, 'できた']]);
  await page.getByLabel('団体の名前').fill(GROUP);
  await page.getByLabel('事業前の記入日').fill('2026-04-01');
  await page.locator('.comment textarea').nth(0).fill('役割を書面にしたい');
  await page.locator('.comment textarea').nth(5).fill('打合せは月に1度');
  await openPart(page, '市の欄');
  await page.getByLabel('事業前の記入日').fill('2026-04-15');
  await findMarks(page, 0, 0).getByLabel('話し合う').check();
  await page.locator('.comment textarea').nth(0).fill('担当課の中で確かめる');
  return page;
}

test('What stands in fields of one line is on paper as text, whole', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  const project = 'みどりの散歩道を花でつなぐ市民と市役所の協働による沿道花壇の整備と維持管理および交流のための事業';
  await page.getByLabel('団体の名前').fill(GROUP);
  await page.getByLabel('事業名').fill(project);
  await page.getByLabel('事業前の記入日').fill('2026-04-01');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.sheet-app .heads input:visible').count()).toBe(0);
  const heads = page.locator('.sheet-app .head-text');
  expect(await heads.allTextContents()).toEqual(['', project, GROUP, '', '2026年4月1日']);
  expect(await heads.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length)).toBe(0);
  expect(await countPages(page)).toBe(1);
});

test('The sheet for the talk prints the comments and days of both parties in readable letters', async () => {
  const page = await openCompared();
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  await page.locator('.talk-view').waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('.sheet-open').innerText();
  for (const part of [GROUP, '役割を書面にしたい', '担当課の中で確かめる', '打合せは月に1度', '話し合った人']) {
    expect(paper.split(part), part).toHaveLength(2);
  }
  expect(paper).toContain('団体の事業前の記入日 2026年4月1日　市の事業前の記入日 2026年4月15日');
  expect(Math.min(...(await sizesOf(page, '.talk-view :is(.pair-text, .pair, .comments, .talk-text, .rest p)')))).toBe(
    BODY,
  );
  expect(Math.min(...(await sizesOf(page, '.talk-view *')))).toBeGreaterThanOrEqual(LABEL);
  expect(await countPages(page)).toBe(1);
});

test('The cursor leaves no mark on paper', async () => {
  const page = await site.open('/kodaira/');
  await page.keyboard.press('Tab');
  // A link that is on paper too: what is not drawn loses the cursor.
  await page.locator('main a[href*="/handbook/"]').first().focus();
  const read = () =>
    page
      .locator(':focus-visible')
      .evaluate((one) => [getComputedStyle(one).outlineStyle, getComputedStyle(one).backgroundColor]);
  expect((await read())[0]).toBe('solid');
  await page.emulateMedia({ media: 'print' });
  expect(await read()).toEqual(['none', 'rgba(0, 0, 0, 0)']);
});
