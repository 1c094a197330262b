import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const RESULT =
  '/choose/?v=1&city=odawara&stage=carry-out&lead=equal&involvement=plan-together&subject=service&money=shared&duration=ongoing&responsibility=both&at=result';

async function waitForHeading(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.wizard h2', { hasText: text }).waitFor();
}

// Row B8.
test('All candidates and the sheets that help are on paper, and no card is cut', async () => {
  const page = await site.open(RESULT);
  await waitForHeading(page, '結果');
  await page.locator('.candidate').first().waitFor();
  expect(await page.locator('.candidate').count()).toBe(3);
  await page.emulateMedia({ media: 'print' });
  for (const card of await page.locator('.candidate').all()) expect(await card.isVisible()).toBe(true);
  expect(await page.getByText('使えるシート').isVisible()).toBe(true);
  const cut = await page
    .locator('.candidate')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
  expect(new Set(cut)).toEqual(new Set(['avoid']));
});

// Row B14.
test.each([true, false])('The form to answer on paper is printed alone, on one sheet (script: %s)', async (isOn) => {
  const page = await site.open('/choose/', { javaScriptEnabled: isOn });
  await page.getByText('紙で答える用紙（A4）').first().click();
  expect(await page.getByRole('button', { name: '用紙を印刷する' }).isVisible()).toBe(isOn);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.worksheet .questions > li').first().isVisible()).toBe(true);
  expect(await page.locator('.without').last().isVisible()).toBe(false);
});

test('On paper the result stands without buttons, with its address', async () => {
  const page = await site.open(RESULT);
  await waitForHeading(page, '結果');
  await page.locator('.candidate').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: '結果を印刷する' }).isVisible()).toBe(false);
  expect(await page.locator('.result .address').textContent()).toContain('lead=equal');
  expect(await page.locator('.without').first().isVisible()).toBe(false);
});

test('A printed result of three candidates fits two sheets', async () => {
  const page = await site.open(RESULT);
  await waitForHeading(page, '結果');
  await page.locator('.candidate').first().waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});
