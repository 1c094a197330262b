// Row B21 of the faults that public reports named.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const WINDOW = { viewport: { width: 1000, height: 800 } };
/** Less than any row is high. */
const A_ROW = 40;

type Way = (page: Page) => Promise<unknown>;
const reload: Way = (page) => page.reload();
const leave: Way = async (page) => {
  await page.goto(site.url('/about/'));
  await page.goBack();
};

/** Scrolls to a row, goes away and comes back; gives how far from where it stood the row stands then. */
async function moveOf(page: Page, row: string, way: Way): Promise<() => Promise<number>> {
  const top = () =>
    page
      .locator(row)
      .first()
      .evaluate((element) => Math.round(element.getBoundingClientRect().top))
      .catch(() => Infinity);
  await page
    .locator(row)
    .first()
    .evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 60));
  await page.waitForTimeout(500); // a reader looks before they leave
  const before = await top();
  await way(page);
  await page.waitForTimeout(1_000); // whatever still moves the page has done so
  return async () => Math.abs((await top()) - before);
}

const followNumber: Way = async (page) => {
  await page.locator('.found-rows tbody tr').nth(20).locator('.no a').click();
  await expect.poll(() => page.locator('#all-projects').isVisible()).toBe(true);
  await page.goBack();
};

test.each([
  ['q=公民館', 'the number of a row and back', followNumber],
  ['q=公民館', 'a reload', reload],
  ['q=公民館', 'another page and back', leave],
  ['sort=title&form=共催', 'the number of a row and back', followNumber],
  ['sort=title&form=共催', 'a reload', reload],
  ['sort=partner', 'another page and back', leave],
])('The rows found by ?%s stand where they stood after %s', async (query, _, way) => {
  const page = await site.open(`/kodaira/projects/?${query}`, WINDOW);
  await expect.poll(() => page.locator('.found-rows tbody tr').count()).toBeGreaterThan(21);
  const move = await moveOf(page, '.found-rows tbody tr:nth-child(21)', way);
  await expect.poll(move).toBeLessThan(A_ROW);
});

test.each([
  ['a reload', reload],
  ['another page and back', leave],
])('The whole list stands where it stood after %s', async (_, way) => {
  const page = await site.open('/kodaira/projects/', WINDOW);
  await page.getByText('168件のうち168件').waitFor();
  const move = await moveOf(page, '#p80', way);
  await expect.poll(move).toBeLessThan(A_ROW);
});

test.each([
  ['a reload', reload],
  ['another page and back', leave],
])('What the search found stands where it stood after %s, further results too', async (_, way) => {
  const page = await site.open('/search/?q=協働', WINDOW);
  await page.getByRole('button', { name: '続きを表示' }).click();
  await expect.poll(() => page.locator('.results > li').count()).toBeGreaterThan(30);
  const move = await moveOf(page, '.results > li:nth-child(30)', way);
  await expect.poll(move).toBeLessThan(A_ROW);
});
