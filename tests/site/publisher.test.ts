// Issue 20, statement 7: one file says who hands the site out, and where faults are told.
import { expect, test } from 'vitest';
import { findForward } from '../support/site/page-facts.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

test.each(EACH_SITE)('Where no place for faults is named, no page of the %s site speaks of telling them', (site) => {
  const pages = readPages(site).filter((page) => findForward(page) === undefined);
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ html }) => html.includes('誤りを知らせる')).map(({ path }) => path)).toEqual([]);
});
