import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const PATH = '/kodaira/schemes/proposal-program/';

test('A chosen fiscal year lays the eight stages onto its months, over three years', async () => {
  const page = await site.open(PATH);
  const choice = page.getByLabel('募集の年度', { exact: false });
  await page.locator('.stages').scrollIntoViewIfNeeded();
  await choice.waitFor();
  const year = Number(await choice.locator('option').nth(1).getAttribute('value'));
  await choice.selectOption(String(year));
  const times = page.locator('.stages .when b');
  await expect.poll(() => times.count(), { timeout: 10_000 }).toBe(8);
  expect(await times.first().textContent()).toContain(`（${year}年）6月から`);
  expect(await times.nth(5).textContent()).toContain(`（${year + 1}年）3月`);
  expect(await times.last().textContent()).toContain(`（${year + 2}年度）`);
});

test('Without script the stages stand with the times of the document', async () => {
  const page = await site.open(PATH, { javaScriptEnabled: false });
  expect(await page.locator('.stages > li').count()).toBe(8);
  expect(await page.locator('.stages .when').first().textContent()).toBe('6月～7月下旬');
  expect(await page.locator('.calendar svg').isVisible()).toBe(true);
});
