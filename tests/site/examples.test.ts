import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { isOfOtherEdition } from '../support/site/page-facts.ts';
import { readSections } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

/** What the words of a page may name a section by: its number, its short address, or an address of a booklet. */
const NAMED =
  /(?<!\d)(\d{4,6})\s?(?:など|のような)|番号\s?[（「]?(?:例\s?[：:]?\s?)?(\d{4,6})(?!\d)|\/n\/(\d+)|[?&](?:s|add)=([\d-]+)/g;

// faults.md B07, B19, use.md B3, attack.md A21: 1106 was shown as an example and is no section.
test.each(EACH_SITE)('Every number and address that the %s site shows as an example is one of a section', (site) => {
  const codes = new Set(readSections(site).map(({ code }) => code));
  // Numbers of other editions stand on their pages; where they lead is told by their own test.
  const pages = readPages(site).filter(({ path }) => !isOfOtherEdition(path));
  const shown = pages.flatMap(({ path, root }) =>
    ['title', 'meta[name="description"]', 'body']
      .flatMap((selector) => root.querySelectorAll(selector))
      .flatMap((element) => [...`${element.textContent} ${element.getAttribute('content') ?? ''}`.matchAll(NAMED)])
      .flatMap(([, ...found]) => found.flatMap((one) => one?.split('-') ?? []).map((number) => ({ path, number }))),
  );
  expect(shown.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/404.html', '/about/', '/search/']));
  expect(shown.filter(({ number }) => !codes.has(number))).toEqual([]);
});

test.each(EACH_SITE)('No page of the %s site shows a code of marks, which would be somebody’s', (site) => {
  const shown = readPages(site).filter(({ root }) => /#marks=/.test(root.querySelector('body')?.textContent ?? ''));
  expect(shown.map(({ path }) => path)).toEqual([]);
});

test('No source shows a number of a section as an example by itself', () => {
  const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx,astro}', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const written = Object.entries(sources).flatMap(([file, text]) =>
    [...text.matchAll(/(?<!\d)\d{4,6}\s?(?:など|のような)|\/n\/\d+|番号（?例?\s?「?\d{4}/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(Object.keys(sources).length).toBeGreaterThan(100);
  expect(written).toEqual([]);
});
