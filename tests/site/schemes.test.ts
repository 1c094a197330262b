// use.md (b), M3: the page of money, and what a scheme's page begins with.
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { EACH_SITE, type SiteName } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

const ROWS = ['いくら', 'だれが', 'いつ', 'どこに聞く', '今の状況'];

const pageOf = (site: SiteName, path: string) => readPages(site).find((page) => page.path === path)?.root;
const listSchemePages = (site: SiteName) =>
  readPages(site).filter(({ path }) => /^\/[^/]+\/schemes\/[^/]+\/$/.test(path));

/** The rows of a table by their heads. */
function readRows(table: HTMLElement | null | undefined): Readonly<Record<string, string>> {
  const rows = table?.querySelectorAll('tbody tr') ?? [];
  return Object.fromEntries(
    rows.map((row) => [
      row.querySelector('th')?.textContent.trim() ?? '',
      row.querySelector('td')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    ]),
  );
}

/** What the page of money says of a scheme. */
function readBrief(site: SiteName, path: string): Readonly<Record<string, string>> {
  const schemes = pageOf(site, '/schemes/')?.querySelectorAll('.scheme') ?? [];
  return readRows(schemes.find((one) => one.querySelector('h3 a')?.getAttribute('href')?.endsWith(path)));
}

function readCity(site: SiteName, city: string): string {
  return pageOf(site, '/schemes/')?.querySelector(`#of-${city}`)?.textContent.replace(/\s+/g, ' ') ?? '';
}

test.each(EACH_SITE)(
  'The page of money of the %s site tells of every scheme the five things one asks first',
  (site) => {
    const pages = listSchemePages(site);
    expect(pages.length).toBeGreaterThan(5);
    for (const { path } of pages) {
      const rows = readBrief(site, path);
      expect(Object.keys(rows), path).toEqual(ROWS);
      expect(
        Object.values(rows).filter((said) => said === ''),
        path,
      ).toEqual([]);
    }
  },
);

test.each(EACH_SITE)('Each scheme’s own page of the %s site begins with the same, before any other table', (site) => {
  for (const { path, root } of listSchemePages(site))
    expect(readRows(root.querySelector('main table')), path).toEqual(readBrief(site, path));
});

test('A scheme of today says how much, for whom, when, whom to call, and of when all that is', () => {
  const rows = readBrief('real', '/kodaira/schemes/theme-grant/');
  expect(rows['いくら']).toContain('10万円が限度');
  expect(rows['だれが']).toContain('公益的な活動をする非営利の団体');
  expect(rows['いつ']).toContain('募集は5月（約1か月間）');
  expect(rows['どこに聞く']).toContain('電話042-346-9809（平成31年（2019年）4月時点）');
  expect(rows['今の状況']).toBe(
    '上の内容は平成31年（2019年）4月時点のものです。今も募集しているか、金額や時期が変わっていないかは、市に確かめてください。',
  );
});

test('A scheme that was replaced says so and names the later one', () => {
  expect(readBrief('real', '/kodaira/schemes/citizens-activity-grant/')['今の状況']).toMatch(
    /^前の制度です。のちの制度は、\s?小平市提示型公募事業です。/,
  );
});

test('Of what the documents do not say it stands that they do not, where somebody looked; else that nobody has', () => {
  expect(readBrief('real', '/odawara/schemes/citizens-activity-subsidy/')).toMatchObject({
    いくら: '記載なし',
    だれが: '記載なし',
    いつ: '記載なし',
  });
  expect(readBrief('fixture', '/mihon/schemes/colour-call/')).toMatchObject({ いくら: 'まだ調べていません' });
});

test('A city without a call says so with the documents that were looked at; one that nobody looked at says that', () => {
  expect(readCity('real', 'nishitokyo')).toContain('西東京市の文書には、補助・助成の公募、');
  expect(readCity('real', 'nishitokyo')).toContain('の記載がありません。見た文書は、基本方針です。');
  expect(readCity('real', 'nishitokyo')).toContain('042-420-2821');
  expect(readCity('fixture', 'mihon')).toContain('みほん市は、まだ調べていません。');
  expect(readCity('fixture', 'mihon')).not.toContain('文書には');
});

test('What a document only names is listed with its place: a subsidy of which no more is said', () => {
  expect(readCity('real', 'inagi')).toContain('助成制度（補助・助成の公募）');
  expect(readCity('real', 'kodaira')).toContain('自治会に対するさまざまな助成制度');
});

test.each(EACH_SITE)(
  'From each scheme of the %s site one can call or visit the city, print, and go on to all tools',
  (site) => {
    for (const { path, root } of listSchemePages(site)) {
      const hrefs = root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
      const leads = (part: string) => hrefs.some((href) => href.includes(part));
      expect([path, leads('https://'), leads('/checklists/'), leads('/choose/?city='), leads('/schemes/')]).toEqual([
        path,
        true,
        true,
        true,
        true,
      ]);
      expect(root.querySelectorAll('main [data-do]').map((button) => button.getAttribute('data-do'))).toEqual([
        'print',
        'large',
      ]);
      if (!path.startsWith('/odawara/')) expect(leads('tel:0'), path).toBe(true);
    }
  },
);

test('A scheme leads to the form it is of', () => {
  const main = pageOf('real', '/kodaira/schemes/theme-grant/')?.querySelector('main');
  expect(main?.querySelector('a[href="/forms/subsidy/"]')?.textContent.trim()).toBe('補助・助成');
});
