// Issue 19, statement 3 (use.md part 8, M12): from the home page back to one's own sheet.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFilled, MUTUAL } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';
import { watchVisit } from '../support/browser/watch-visit.ts';

const site = useSite('real');
const below = useSite('fixture');
const PHONE = { viewport: { width: 360, height: 740 } };
const goOn = (page: Page) => page.getByRole('region', { name: '続きから' });
const KEPT = 'kyodo-handbook/sheet/';

/** Opens the home page in a browser that keeps these texts of sheets. */
async function openWith(texts: Readonly<Record<string, string>>): Promise<Page> {
  const page = await site.open('/about/', PHONE);
  await page.evaluate(
    ({ start, held }) => {
      for (const [id, text] of Object.entries(held)) localStorage.setItem(`${start}${id}`, text);
    },
    { start: KEPT, held: texts },
  );
  return page;
}

test('In a browser that holds no sheet the home page shows nothing of it and fetches nothing for it', async () => {
  const page = await site.open('/about/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url('/'), { waitUntil: 'networkidle' });
  expect(await goOn(page).count()).toBe(0);
  expect(asked.filter((address) => address.includes('/_astro/'))).toEqual([]);
});

test('The home page leads back to the sheet written last, by its name, with its list and time', async () => {
  const page = await openFilled(site, [[0, 0, 'できた']]);
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  await page.goto(site.url('/checklists/partner-research/'));
  await page.getByRole('button', { name: '新しいシートに記入する' }).click();
  await page.getByLabel('事業名').fill('みどりの散歩道');
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  await page.goto(site.url('/'));
  await expect.poll(() => goOn(page).getByRole('link').allTextContents()).toEqual(['みどりの散歩道', '花いっぱい運動']);
  expect(await goOn(page).locator('li').last().innerText()).toMatch(
    /^花いっぱい運動\n相互チェックシート・20\d\d年\d+月\d+日$/,
  );
  await goOn(page).getByRole('link', { name: '花いっぱい運動' }).click();
  await page.locator('.sheet-open').waitFor();
  expect(new URL(page.url()).pathname).toBe(MUTUAL);
  expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
});

test('What only the database of the browser holds is offered too', async () => {
  const page = await openFilled(site, []);
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  await page.goto(site.url('/about/'));
  await page.evaluate(() => localStorage.clear());
  await page.goto(site.url('/'));
  await goOn(page).getByRole('link', { name: '花いっぱい運動' }).waitFor();
});

test('Damaged, foreign and newer texts break nothing on the home page, and stay as they are', async () => {
  const saved = JSON.parse(readFileSync('tests/fixtures/sheets/v3.json', 'utf8')) as {
    readonly id: string;
    readonly cells: Readonly<Record<string, unknown>>;
  };
  const { place: _, ...cells } = saved.cells;
  const texts = {
    cut: '{"kind":',
    foreign: '[1]',
    [saved.id]: JSON.stringify({ ...saved, cells, list: 'mutual-check-sheet', version: 99 }),
  };
  const page = await openWith(texts);
  const { complaints } = await watchVisit(page);
  await page.goto(site.url('/'));
  await expect.poll(() => goOn(page).getByRole('link').count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(await page.evaluate((start) => ({ ...localStorage })[`${start}cut`], KEPT)).toBe('{"kind":');
  const broken = await openWith({ cut: '{"kind":' });
  await broken.goto(site.url('/'), { waitUntil: 'networkidle' });
  await expect.poll(() => goOn(broken).count()).toBe(0);
});

test('Nothing on the screen moves when the sheets are drawn', async () => {
  const page = await openFilled(site, []);
  await page.setViewportSize(PHONE.viewport);
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { readonly value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.url('/'));
  await goOn(page).getByRole('link', { name: '花いっぱい運動' }).waitFor();
  await page.waitForTimeout(300);
  const moved = await page.evaluate(() => (window as unknown as { readonly moved: readonly number[] }).moved);
  expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('A handbook under a path offers its own sheets', async () => {
  const page = await openFilled(below, []);
  await expect.poll(() => page.locator('.saved').textContent()).toContain('保存しました');
  await page.goto(below.url('/'));
  await goOn(page).getByRole('link', { name: '花いっぱい運動' }).click();
  await page.locator('.sheet-open').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/handbook${MUTUAL}`);
});
