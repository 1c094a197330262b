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

// attack.md A21: two builds of one source in two folders were compared by hand, and were the same to the byte.
test.each(EACH_SITE)('No page of the %s site names its islands by the folder of the build', (site) => {
  const rows = readPages(site).map(({ path, root }) => ({
    path,
    names: root.querySelectorAll('astro-island').map((island) => island.getAttribute('uid')),
  }));
  expect(rows.filter(({ names }) => names.length > 1).length).toBeGreaterThan(10);
  expect(rows.filter(({ names }) => names.some((name, at) => name !== `${at + 1}`))).toEqual([]);
});
