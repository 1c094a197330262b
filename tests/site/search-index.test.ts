import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/each-site.ts';
import { readFile, readSections } from '../support/read-data.ts';
import { listFiles, readPages } from '../support/read-site.ts';

type PagefindEntry = { readonly languages: Readonly<Record<string, { readonly page_count: number }>> };

test.each(EACH_SITE)('The search index of the %s site holds one record for each section', (site) => {
  const { languages } = JSON.parse(readFile(site, 'pagefind/pagefind-entry.json')) as PagefindEntry; // Pagefind's own file
  const sections = readSections(site);
  expect(Object.keys(languages)).toEqual(['ja']);
  expect(languages['ja']?.page_count, 'records in pagefind/, against entries of data/sections.json').toBe(
    sections.length,
  );
  expect(listFiles(site).filter((file) => /^pagefind\/fragment\/.+\.pf_fragment$/.test(file)).length).toBe(
    sections.length,
  );
});

test.each(EACH_SITE)('Every section of the %s site has a number of its own', (site) => {
  const codes = Map.groupBy(readSections(site), ({ code }) => code);
  const problems = [...codes].flatMap(([code, sections]) => [
    ...(/^\d{4}$/.test(code) ? [] : [`code "${code}" is not four digits`]),
    ...(sections.length > 1 ? [`code ${code} is on ${sections.map(({ path }) => path).join(' and ')}`] : []),
  ]);
  expect(problems).toEqual([]);
});

test.each(EACH_SITE)('The open data of the %s site names every numbered place, and each where it stands', (site) => {
  const pages = readPages(site).filter(({ path }) => !path.endsWith('/print/'));
  const standing = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('[data-code]').map((element) => {
      const anchor = element.id === '' ? '' : `#${element.id}`;
      return `${element.getAttribute('data-code')} ${path}${anchor}`;
    }),
  );
  expect(
    readSections(site)
      .map(({ code, path }) => `${code} ${path}`)
      .toSorted(),
  ).toEqual(standing.toSorted());
});
