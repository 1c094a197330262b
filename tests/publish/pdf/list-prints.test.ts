import { expect, test } from 'vitest';
import { listPrints, listWordings } from '../../../src/publish/pdf/list-prints.ts';

const PLACES = ['/mihon/guide/start/#one', '/mihon/guide/start/#two', '/mihon/guide/practice/#one', '/mihon/projects/'];

test('Every chapter, list and sheet is printed once in A4 and once in large letters, however many sections it has', () => {
  const prints = listPrints(
    PLACES.map((path) => ({ path })),
    ['trust'],
  ).filter(({ page }) => !page.endsWith('/print/'));
  expect(prints.map(({ page, variant, file }) => [page, variant, file])).toEqual([
    ['/mihon/guide/start/', 'a4', 'pdf/mihon-guide-start.pdf'],
    ['/mihon/guide/start/', 'large', 'pdf/mihon-guide-start-large.pdf'],
    ['/mihon/guide/practice/', 'a4', 'pdf/mihon-guide-practice.pdf'],
    ['/mihon/guide/practice/', 'large', 'pdf/mihon-guide-practice-large.pdf'],
    ['/mihon/projects/', 'a4', 'pdf/mihon-projects.pdf'],
    ['/mihon/projects/', 'large', 'pdf/mihon-projects-large.pdf'],
    ['/checklists/trust/', 'a4', 'pdf/checklists-trust.pdf'],
    ['/checklists/trust/', 'large', 'pdf/checklists-trust-large.pdf'],
  ]);
});

test('A whole document is printed from its print page, as a booklet too', () => {
  const prints = listPrints(
    PLACES.map((path) => ({ path })),
    [],
  ).filter(({ page }) => page.endsWith('/print/'));
  expect(prints).toEqual([
    { page: '/mihon/guide/print/', variant: 'a4', file: 'pdf/mihon-guide.pdf' },
    { page: '/mihon/guide/print/', variant: 'large', file: 'pdf/mihon-guide-large.pdf' },
    { page: '/mihon/guide/print/', variant: 'booklet', file: 'pdf/mihon-guide-booklet.pdf' },
  ]);
});

test('Of a page with two wordings there is a PDF of each besides, under a name that no id can have', () => {
  const print = { page: '/mihon/guide/print/', variant: 'booklet', file: 'pdf/mihon-guide-booklet.pdf' } as const;
  expect(listWordings(print).map(({ words, file }) => [words, file])).toEqual([
    ['own', 'pdf/mihon-guide_own-booklet.pdf'],
    ['official', 'pdf/mihon-guide_official-booklet.pdf'],
  ]);
});
