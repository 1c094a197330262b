// content.md S1, S2: what counts or singles out says when it was read beside the documents.
import { expect, test } from 'vitest';
import { EACH_SITE, withoutBase, type SiteName } from '../support/site/each-site.ts';
import { readFile } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

test('Sentences that count or single out say on which day they were confirmed, on every comparison that has them', () => {
  const told = readPages('real').flatMap(({ path, root }) => {
    const sentences = root.querySelectorAll('.differences li').length;
    return sentences === 0 ? [] : [{ path, note: root.querySelector('.differences + p')?.textContent.trim() ?? '' }];
  });
  expect(told.length).toBeGreaterThan(10);
  const CONFIRMED = /^上の文は、20\d\d年\d+月\d+日に当サイトが各市の文書を読み直して確かめたものです。$/;
  expect(told.filter(({ note }) => !CONFIRMED.test(note))).toEqual([]);
});

type PointRow = { readonly theme: string; readonly city: string };

/** By concept, the themes that others have and a city has not, as the open data of the comparisons tell. */
function listLacking(site: SiteName, name: string, concepts: readonly string[]): readonly string[] {
  return concepts.flatMap((concept) => {
    const records = JSON.parse(readFile(site, `data/compare-${concept}.json`)) as readonly PointRow[];
    const own = new Set(records.filter(({ city }) => city === name).map(({ theme }) => theme));
    return [...new Set(records.map(({ theme }) => theme))]
      .filter((theme) => !own.has(theme))
      .map((theme) => `${concept}#${theme}`);
  });
}

/** What the page of a city says is missing there. */
function readLacking(site: SiteName, city: string): readonly string[] {
  const page = readPages(site).find(({ path }) => path === `/compare/missing/${city}/`)?.root;
  const links = page?.querySelectorAll('.gaps tbody th a').map((link) => link.getAttribute('href') ?? '') ?? [];
  return links.map((href) => href.replace(/^.*\/compare\/([^/]+)\/#(.+)$/, '$1#$2'));
}

const CITIES = { kodaira: '小平市', inagi: '稲城市', nishitokyo: '西東京市', odawara: '小田原市' };

// Issue 19, statement 8 (use.md parts 2(c) and 8, M10).
test.each(Object.entries(CITIES))(
  'The page on what %s lacks names every row that others have, and no other',
  (city, name) => {
    const concepts = readPages('real').flatMap(({ path }) => /^\/compare\/([a-z-]+)\/$/.exec(path)?.[1] ?? []);
    const expected = listLacking('real', name, concepts);
    expect(expected.length).toBeGreaterThan(20);
    expect(readLacking('real', city).toSorted(byCode)).toEqual(expected.toSorted(byCode));
    const told = readPages('real').find(({ path }) => path === `/compare/missing/${city}/`)?.root;
    expect(told?.querySelector('#gap-count')?.textContent).toContain(`に${expected.length}行あります。`);
  },
);

test('Each row that a city lacks leads to the passages of the others, and says where was looked', () => {
  const page = readPages('real').find(({ path }) => path === '/compare/missing/inagi/')?.root;
  const sections = page?.querySelectorAll('.gaps') ?? [];
  expect(sections.length).toBeGreaterThan(10);
  for (const section of sections) {
    expect(section.querySelector('.soft')?.textContent).toContain('（見た文書：協働指針）');
    for (const row of section.querySelectorAll('tbody tr')) {
      const hrefs = row.querySelectorAll('td a').map((link) => link.getAttribute('href') ?? '');
      expect(hrefs.filter((href) => /^\/(?:kodaira|nishitokyo|odawara)\/.+#/.test(href)).length).toBeGreaterThan(0);
      expect(hrefs.filter((href) => href.startsWith('/inagi/'))).toEqual([]);
    }
  }
});

test('Of subjects for which nobody looked into a city’s documents nothing is said to be missing', () => {
  const page = readPages('fixture').find(({ path }) => path === '/compare/missing/mihon/')?.root;
  const looked = page?.querySelectorAll('.gaps h2').map(({ id }) => id);
  expect(looked).toEqual(['principles', 'forms']);
  const line = page?.querySelector('#not-looked + p')?.textContent ?? '';
  expect(line).toContain('みほん市の文書をまだ調べていません。ないとは言えません：');
  expect(line).toContain('評価');
});

test.each(EACH_SITE)('Both the comparison and the city’s page lead to what each city lacks on the %s site', (site) => {
  const pages = readPages(site);
  const wanted = pages.map(({ path }) => path).filter((path) => path.startsWith('/compare/missing/'));
  expect(wanted.length).toBeGreaterThan(3);
  const linked = (path: string) =>
    new Set(
      pages
        .find((page) => page.path === path)
        ?.root.querySelectorAll('main a')
        .map((link) => withoutBase(site, link.getAttribute('href') ?? '')),
    );
  expect(wanted.filter((path) => !linked('/compare/').has(path))).toEqual([]);
  expect(wanted.filter((path) => !linked(path.replace('/compare/missing', '')).has(path))).toEqual([]);
});

test('Names of schemes in the tables of comparisons are links to their pages', () => {
  const page = readPages('real').find(({ path }) => path === '/compare/schemes/')?.root;
  const links = page?.querySelectorAll('.aligned .word a').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['「小平市提示型公募事業」', '/kodaira/schemes/theme-grant/'],
    ['「市民活動支援公募事業」', '/kodaira/schemes/citizens-activity-grant/'],
    ['「市民活動応援補助金制度」', '/odawara/schemes/citizens-activity-subsidy/'],
    ['「行政提案型いきいき協働事業」', '/kodaira/schemes/proposal-program/'],
    ['「小平市いきいき協働事業提案制度」', '/kodaira/schemes/proposal-system/'],
    ['「行政提案型協働事業」', '/odawara/schemes/government-proposal/'],
  ]);
});

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1;
}
