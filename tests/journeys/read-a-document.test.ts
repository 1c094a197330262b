import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const FIRST = '/kodaira/ordinance/general-provisions/';
const SECOND = '/kodaira/ordinance/citizens/';

test('The reader turns to the next chapter and back', async () => {
  const page = await site.open(FIRST);
  await page.locator('main a[rel="next"]').click();
  expect(page.url()).toBe(site.url(SECOND));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('第2章');
  await page.locator('main a[rel="prev"]').click();
  expect(page.url()).toBe(site.url(FIRST));
});

test('From the cover a reader reaches the first chapter, and from there the cover again', async () => {
  const page = await site.open('/kodaira/ordinance/');
  await page.locator('main a[href="/kodaira/ordinance/preamble/"]').first().click();
  expect(page.url()).toBe(site.url('/kodaira/ordinance/preamble/'));
  expect(await page.locator('main a[rel="prev"]').count()).toBe(0);
  await page.getByRole('navigation', { name: '現在位置' }).locator('a[href="/kodaira/ordinance/"]').click();
  expect(page.url()).toBe(site.url('/kodaira/ordinance/'));
});

test('The last chapter offers no next one', async () => {
  const page = await site.open('/kodaira/ordinance/supplementary-provision/');
  expect(await page.locator('a[rel="prev"]').count()).toBe(1);
  expect(await page.locator('a[rel="next"]').count()).toBe(0);
});

test.each([
  { screen: 'a wide screen', width: 1280, folded: false },
  { screen: 'a phone', width: 360, folded: true },
])('On $screen a line of the contents leads to its section', async ({ width, folded }) => {
  const page = await site.open(SECOND, { viewport: { width, height: 700 } });
  const contents = page.getByRole('navigation', { name: '目次' });
  if (folded) await contents.locator('summary').click();
  await contents.locator('a[href="#art-8"]:visible').click();
  expect(page.url()).toBe(site.url(`${SECOND}#art-8`));
  const top = await page.locator('#art-8').evaluate((section) => section.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(200);
});

test('A term opens its meaning, Escape closes it, and the place is kept', async () => {
  const page = await site.open('/kodaira/ordinance/participation-and-collaboration/');
  const term = page.locator('button[popovertarget="term-executive-organ"]').first();
  const meaning = page.locator('#term-executive-organ');
  expect(await meaning.isVisible()).toBe(false);
  await term.click();
  expect(await meaning.isVisible()).toBe(true);
  expect(await meaning.textContent()).toContain('執行機関');
  await page.keyboard.press('Escape');
  expect(await meaning.isVisible()).toBe(false);
  expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('The meaning of a term has a button to close it and a link to where it is defined', async () => {
  const page = await site.open('/kodaira/ordinance/participation-and-collaboration/');
  const term = page.locator('button[popovertarget="term-executive-organ"]').first();
  const meaning = page.locator('#term-executive-organ');
  await term.click();
  await meaning.getByRole('button').click();
  expect(await meaning.isVisible()).toBe(false);
  await term.click();
  await meaning.getByRole('link').first().click();
  expect(page.url()).toBe(site.url('/kodaira/ordinance/general-provisions/#art-3-p1-i3'));
});

// Row B15.
test('Who arrives at a section sees its title, also where the chapter bears the same', async () => {
  const page = await site.open('/kodaira/handbook/check-sheet/#check-sheet-guide');
  const title = page.locator('#check-sheet-guide > .heading');
  const { width, height } = (await title.boundingBox()) ?? { width: 0, height: 0 };
  expect([width > 100, height > 20]).toEqual([true, true]);
  await page.goto(site.url('/kodaira/handbook/introduction/'));
  await page.goto(site.url('/kodaira/handbook/check-sheet/'));
  expect((await title.boundingBox())?.height).toBe(1);
});
