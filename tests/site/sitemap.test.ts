import { expect, test } from 'vitest';
import { EACH_SITE, publicAddress } from '../support/site/each-site.ts';
import { isIndexable } from '../support/site/page-facts.ts';
import { readFile } from '../support/site/read-data.ts';
import { listFiles, readPages } from '../support/site/read-site.ts';

/** May be listed, but nobody should arrive from one search at another. */
const LEFT_OUT = ['/search/'];

test.each(EACH_SITE)(
  'The sitemap of the %s site lists exactly the pages that search engines may list, but for the search itself',
  (site) => {
    const files = listFiles(site).filter((file) => /^sitemap-\d+\.xml$/.test(file));
    const listed = files.flatMap((file) =>
      [...readFile(site, file).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address),
    );
    const paths = readPages(site)
      .filter(isIndexable)
      .map(({ path }) => path);
    const expected = paths.filter((path) => !LEFT_OUT.includes(path)).map((path) => publicAddress(site, path));
    expect(listed.toSorted()).toEqual(expected.toSorted());
  },
);
