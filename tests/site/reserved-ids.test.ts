import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ID_FORM, listTaken } from '../../src/domain/handbook/ids.ts';
import { SITES } from '../support/site/build-sites.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { listFiles, readingPages, readPages } from '../support/site/read-site.ts';

test.each(EACH_SITE)('What stands at the top of the %s site is a city, or no city can be called so', (site) => {
  const list = readFileSync(join(SITES[site].out, 'data/cities.json'), 'utf8');
  const cities = (JSON.parse(list) as readonly { readonly id: string }[]).map(({ id }) => id);
  const folders = [
    ...new Set(listFiles(site).flatMap((file) => (file.includes('/') ? [file.replace(/\/.*/, '')] : []))),
  ];
  expect(folders).toEqual(expect.arrayContaining(cities));
  const others = folders.filter((name) => ID_FORM.test(name) && !cities.includes(name));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((name) => !listTaken('city').includes(name))).toEqual([]);
});

test.each(EACH_SITE)(
  'An id that stands outside of the sections on a reading page of the %s site is none of a section',
  (site) => {
    const outside = readingPages(readPages(site)).flatMap(({ root }) =>
      root
        .querySelectorAll('[id]')
        .filter((element) => !element.closest('[data-code]') && !element.hasAttribute('popover'))
        .map(({ id }) => id),
    );
    const ids = [...new Set(outside)].filter((id) => ID_FORM.test(id) && !id.endsWith('-title'));
    expect(ids).toEqual(expect.arrayContaining(['main', 'site-search']));
    expect(ids.filter((id) => !listTaken('section').includes(id))).toEqual([]);
  },
);
