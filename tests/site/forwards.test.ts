import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';
import { EACH_SITE, type SiteName } from '../support/site/each-site.ts';
import { findForward, isOfOtherEdition } from '../support/site/page-facts.ts';
import { readSections } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

test.each(EACH_SITE)('Every number of the %s site has its short address, which leads to the section', (site) => {
  // A number leads to the city's words where they lie beside ours: they are what one cites.
  const expected = readSections(site).map(
    ({ code, path, officialPath }) => [`/n/${code}/`, officialPath || path] as const,
  );
  expect(readForwards(site, /^\/n\//)).toEqual(Object.fromEntries(expected));
});

test.each(EACH_SITE)(
  'Every article of the %s site has an address by its number, which leads to the article',
  (site) => {
    const expected = readSections(site).flatMap(({ path, article, branch = [] }) => {
      const number = [article, ...branch].join('-');
      return article === undefined ? [] : [[`/${path.split('/').slice(1, 3).join('/')}/art-${number}/`, path] as const];
    });
    expect(readForwards(site, /\/art-[\d-]+\/$/)).toEqual(Object.fromEntries(expected));
  },
);

test('The ordinance of 小平市 has addresses for its 39 articles', () => {
  const forwards = readForwards('real', /^\/kodaira\/ordinance\/art-\d+\/$/);
  const articles = Array.from({ length: 39 }, (_, index) => index + 1);
  expect(Object.keys(forwards).toSorted()).toEqual(
    articles.map((article) => `/kodaira/ordinance/art-${article}/`).toSorted(),
  );
  expect(
    articles.filter((article) => !forwards[`/kodaira/ordinance/art-${article}/`]?.endsWith(`#art-${article}`)),
  ).toEqual([]);
});

test.each(EACH_SITE)('A forward of the %s site also shows the link it follows, for browsers that do not', (site) => {
  const problems = readPages(site).flatMap((page) => {
    const forward = findForward(page);
    const links = page.root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    return forward === undefined || links.includes(forward)
      ? []
      : [`${page.path} forwards to ${forward} but links to ${links.join()}`];
  });
  expect(problems).toEqual([]);
});

/** Gives where the pages whose path has this form forward to, without base. */
function readForwards(site: SiteName, form: RegExp): Readonly<Record<string, string>> {
  const base = SITES[site].base.replace(/\/$/, '');
  const pages = readPages(site).filter(({ path }) => form.test(path));
  const forwards = pages.map((page) => [page.path, findForward(page)?.slice(base.length) ?? 'nowhere'] as const);
  // What only another edition has leads there (editions.test.ts).
  return Object.fromEntries(forwards.filter(([, to]) => !isOfOtherEdition(to)));
}
