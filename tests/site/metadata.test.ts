import { expect, test } from 'vitest';
import { EACH_SITE, ORIGIN, publicAddress } from '../support/site/each-site.ts';
import { findForward, isIndexable, readMeta } from '../support/site/page-facts.ts';
import { readPages } from '../support/site/read-site.ts';

test.each(EACH_SITE)('No two pages of the %s site that search engines list share a title', (site) => {
  const titles = Map.groupBy(
    readPages(site).filter(isIndexable),
    ({ root }) => root.querySelector('title')?.textContent.trim() ?? '',
  );
  expect([...titles.keys()], 'a page has no title').not.toContain('');
  const problems = [...titles].flatMap(([title, pages]) =>
    pages.length > 1
      ? [`"${title}" is the title of ${pages.map(({ path }) => path).join(', ')}: say what sets them apart`]
      : [],
  );
  expect(problems).toEqual([]);
});

test.each(EACH_SITE)('Every page to stay on of the %s site has a description of 10 to 160 characters', (site) => {
  const problems = readPages(site)
    .filter((page) => findForward(page) === undefined)
    .flatMap(({ path, root }) => {
      const text = readMeta(root, 'description');
      return text.length >= 10 && text.length <= 160
        ? []
        : [`${path} description has ${text.length} characters: "${text}"`];
    });
  expect(problems).toEqual([]);
});

test.each(EACH_SITE)(
  'The canonical address of a page of the %s site is its own; that of a forward is where it leads',
  (site) => {
    const problems = readPages(site).flatMap((page) => {
      const forward = findForward(page);
      const expected = forward === undefined ? publicAddress(site, page.path) : `${ORIGIN}${forward}`;
      const found = page.root.querySelectorAll('link[rel="canonical"]').map((link) => link.getAttribute('href'));
      return found.join() === expected
        ? []
        : [`${page.path} canonical is ${found.join() || 'missing'}, not ${expected}`];
    });
    expect(problems).toEqual([]);
  },
);
