import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const PHONE = { viewport: { width: 360, height: 740 } };
const shownCities = (page: Page) =>
  page
    .locator('.aligned tbody tr')
    .first()
    .locator('td:visible')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-label')));

test('A concept opens with what differs, in sentences, then the table of all cities with the way to each passage', async () => {
  const page = await site.open('/compare/principles/');
  const sentences = await page.locator('.differences li').allTextContents();
  expect(sentences).toContain('「公平・公正」「期間を区切る」をあげるのは、稲城市だけです。');
  expect(sentences[0]).toContain('小平市8');
  await page.locator('#time-limit a').first().click();
  await page.waitForURL(/\/inagi\/guideline\/concept\/#principles-time-limit$/);
});

test('Cities are chosen, the address keeps the choice, and an address opens with it', async () => {
  const page = await site.open('/compare/principles/');
  await page.getByRole('checkbox', { name: '小平市' }).uncheck();
  await page.getByRole('checkbox', { name: '西東京市' }).uncheck();
  await expect.poll(() => shownCities(page)).toEqual(['稲城市', '小田原市']);
  expect(new URL(page.url()).searchParams.get('cities')).toBe('inagi,odawara');
  const again = await site.open('/compare/principles/?cities=odawara');
  await again.getByRole('checkbox', { name: '小平市' }).waitFor();
  await expect.poll(() => shownCities(again)).toEqual(['小田原市']);
});

// Row B11 of use.md.
test('The whole page obeys the choice of cities: sentences, pictures, sections, the offer of a booklet', async () => {
  const page = await site.open('/compare/evaluation/?cities=kodaira,inagi');
  const offer = page.locator('#all-sections a');
  const offered = async () => new URL((await offer.getAttribute('href')) ?? '', page.url()).searchParams.get('add');
  await expect
    .poll(() => page.locator('.differences li').first().textContent())
    .toBe('表示している2市（小平市・稲城市）で比べています。');
  const codes = (await offered())?.split('-') ?? [];
  expect(codes.length).toBeGreaterThan(5);
  // The thousands are the city's: 1 小平市, 3 稲城市.
  expect(codes.filter((code) => !/^[13]/.test(code))).toEqual([]);
  expect(await offer.textContent()).toBe(`この主題の${codes.length}節をまとめて小冊子に入れる`);
  expect(await page.locator('.columns > .city:visible h2').allTextContents()).toHaveLength(2);
  expect(await page.locator('.matrix thead th[data-city]:visible').allTextContents()).toEqual(['小平市', '稲城市']);
  const seen = async () => (await page.locator('main').innerText()).replaceAll('この表（すべての市）', '');
  expect(await seen()).not.toMatch(/西東京市(?!、|$)|小田原市の文書/m);
  await page.getByRole('checkbox', { name: '稲城市' }).uncheck();
  await expect.poll(() => page.locator('.differences li').first().textContent()).toBe('小平市だけを表示しています。');
  await page.getByRole('checkbox', { name: '稲城市' }).check();
  await page.getByRole('checkbox', { name: '西東京市' }).check();
  await page.getByRole('checkbox', { name: '小田原市' }).check();
  await expect.poll(() => page.locator('.differences li').first().textContent()).not.toContain('表示');
  expect(await page.locator('.columns > .city:visible').count()).toBe(4);
  expect(new URL(page.url()).search).toBe('');
});

test.each(['schemes', 'forms', 'zones', 'principles'])(
  'No name of a hidden city is left in pictures, tables and sentences of %s, nor on its paper',
  async (concept) => {
    const page = await site.open(`/compare/${concept}/?cities=inagi`);
    await expect.poll(() => page.locator('.differences li').first().textContent()).toBe('稲城市だけを表示しています。');
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const text = await page
        .locator(':is(.differences, .matrix, .form-zones, .bars, .aligned, .looked, .columns)')
        .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).innerText).join('\n'));
      // A city's text may speak of another.
      expect(text.match(/^.*(?:小平市|西東京市|小田原市)(?:＝|だけ|\d|$).*$/gm) ?? []).toEqual([]);
    }
  },
);

test('On a phone one city is shown at a time, and all of them on request', async () => {
  const page = await site.open('/compare/principles/', PHONE);
  await page.getByLabel('表示する市').waitFor();
  await expect.poll(() => shownCities(page)).toEqual(['小平市']);
  // Nothing is chosen yet: the rest of the page compares all.
  expect(await page.locator('.differences li').first().textContent()).toContain('小田原市');
  await page.getByLabel('表示する市').selectOption('西東京市');
  await expect.poll(() => shownCities(page)).toEqual(['西東京市']);
  await page.getByLabel('表示する市').selectOption('すべての市');
  await expect.poll(async () => (await shownCities(page)).length).toBe(4);
});

test('Without JavaScript every city and every silence is on the page', async () => {
  const page = await site.open('/compare/suitable-projects/', { javaScriptEnabled: false });
  expect(await shownCities(page)).toHaveLength(4);
  expect(await page.locator('.aligned td', { hasText: '記載なし' }).count()).toBeGreaterThan(8);
  expect(await page.locator('.looked').textContent()).toContain('稲城市＝');
});

test('The table can be taken away as CSV', async () => {
  const page = await site.open('/compare/principles/');
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const answer = await page.request.get(site.url(href ?? ''));
  expect(answer.status()).toBe(200);
  expect((await answer.text()).split('\r\n')[0]).toContain('"theme_label"');
});

// Issue 19, statement 8 (use.md parts 2(c) and 8, M10).
test('What a city lacks is shown for the cities one chooses: rows, contents and the sentence follow, and the address', async () => {
  const page = await site.open('/compare/');
  await page.getByRole('link', { name: '稲城市にないもの' }).click();
  const sentence = page.locator('#gap-count');
  const countRows = () => page.locator('.gaps tbody tr:visible').count();
  const countSubjects = () => page.locator('.gaps:visible').count();
  const all = [await countRows(), await countSubjects()];
  expect(await sentence.innerText()).toBe(
    `ほかの市の文書にあって、稲城市の文書にない行は、${all[1]}の主題に${all[0]}行あります。`,
  );
  await page.getByRole('checkbox', { name: '小平市' }).uncheck();
  await page.getByRole('checkbox', { name: '西東京市' }).uncheck();
  await expect.poll(() => sentence.innerText()).toContain('表示している市（小田原市）の文書にあって');
  const left = [await countRows(), await countSubjects()];
  expect(left[0]).toBeLessThan(all[0] ?? 0);
  expect(left[1]).toBeLessThan(all[1] ?? 0);
  expect(await sentence.innerText()).toContain(`${left[1]}の主題に${left[0]}行あります。`);
  const contents = page.getByRole('navigation', { name: 'このページの内容' }).getByRole('link');
  expect(await contents.count()).toBe(left[1]);
  expect((await page.locator('.gaps').allInnerTexts()).join('\n')).not.toMatch(/^(?:小平市|西東京市)$/m);
  expect(new URL(page.url()).searchParams.get('cities')).toBe('odawara');
  await page.locator('.gaps:visible td a').first().click();
  await page.waitForURL(/\/odawara\/.+#/);
});

test.each([360, 1280])('The page of what a city lacks stays within %s px and needs no script', async (width) => {
  const page = await site.open('/compare/missing/nishitokyo/', {
    viewport: { width, height: 740 },
    javaScriptEnabled: false,
  });
  expect(await page.locator('.gaps tbody tr:visible').count()).toBeGreaterThan(50);
  expect(await page.locator('main').evaluate((main) => main.scrollWidth <= main.clientWidth)).toBe(true);
});
