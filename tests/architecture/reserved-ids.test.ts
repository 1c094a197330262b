import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ID_FORM, listTaken } from '../../src/domain/handbook/ids.ts';

test.each([
  ['city', 'src/pages'],
  ['document', 'src/pages/[city]'],
  ['chapter', 'src/pages/[city]/[document]'],
] as const)('No %s can take the address of a page of the site', (level, folder) => {
  const pages = readdirSync(folder)
    .map((name) => name.replace(/\.astro$/, ''))
    .filter((name) => ID_FORM.test(name));
  expect(pages).toContain('index');
  expect(pages.filter((name) => !listTaken(level).includes(name))).toEqual([]);
});
