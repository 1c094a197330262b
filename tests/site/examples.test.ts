import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readSections } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

// faults.md B07, use.md B3, attack.md A21: 1106 was shown as an example and is no section.
test.each(EACH_SITE)('Every number and address that the %s site shows as an example is one of a section', (site) => {
  const codes = new Set(readSections(site).map(({ code }) => code));
  const shown = readPages(site).flatMap(({ path, root }) =>
    ['title', 'meta[name="description"]', 'main', 'header', 'footer']
      .flatMap((selector) => root.querySelectorAll(selector))
      .flatMap((element) => [
        ...`${element.textContent} ${element.getAttribute('content') ?? ''}`.matchAll(
          /(?<!\d)(\d{4,6})\s?(?:など|のような)|\/n\/(\d+)\//g,
        ),
      ])
      .map(([, number = '', address = '']) => ({ path, number: number || address })),
  );
  expect(shown.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/404.html', '/about/']));
  expect(shown.filter(({ number }) => !codes.has(number))).toEqual([]);
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
