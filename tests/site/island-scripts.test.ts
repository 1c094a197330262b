import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { listScripts } from '../support/site/list-scripts.ts';
import { readPages, type SitePage } from '../support/site/read-site.ts';

const AWAKE = 'astro-island[client=load], astro-island[client=only], astro-island[client=idle]';
const nameOf = (address = '') => address.split('/').at(-1) ?? '';

test.each(EACH_SITE)('Every page of the %s site names all scripts its islands start with, and no others', (site) => {
  const { out, base } = SITES[site];
  const listNeeded = ({ root }: SitePage) => {
    const entries = root
      .querySelectorAll(AWAKE)
      .flatMap((island) => [island.getAttribute('component-url'), island.getAttribute('renderer-url')]);
    return [...new Set(entries.flatMap((entry) => [...listScripts(out, nameOf(entry))]))];
  };
  const rows = readPages(site).map((page) => ({
    path: page.path,
    named: page.root.querySelectorAll('head link[rel=modulepreload]').map((link) => link.getAttribute('href') ?? ''),
    needed: listNeeded(page).map((name) => `${base}_astro/${name}`),
  }));
  expect(rows.filter(({ named }) => named.length > 0).length).toBeGreaterThan(20);
  expect(rows.filter(({ named, needed }) => named.toSorted().join() !== needed.toSorted().join())).toEqual([]);
});
