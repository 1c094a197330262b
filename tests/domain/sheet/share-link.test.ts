import { expect, test } from 'vitest';
import {
  listMarks,
  parseShareFragment,
  toPlainCells,
  writeShareFragment,
} from '../../../src/domain/sheet/share-link.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const VALUES = {
  'field/project-name': '花いっぱい運動',
  'comment/item-1-1/group': '秘密の相談',
  'mark/item-1-1/before/group': 'done',
  'mark/item-3-4/after/city': 'talk',
};
const SHEET = Object.entries(VALUES).reduce(
  (one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }),
  EMPTY,
);

test('A link carries the marks of both parties in its fragment and nothing else', () => {
  const fragment = writeShareFragment(SHEET, SMALL, ['group', 'city']);
  expect(fragment).toMatch(/^#marks=[0-9A-Z-]{14}\.[0-9A-Z-]{14}$/);
  const read = parseShareFragment(fragment, SMALL);
  expect(read?.kind === 'marks' && read.given.map(({ party, marks }) => [party, marks])).toEqual([
    ['group', listMarks(SHEET, SMALL, 'group')],
    ['city', listMarks(SHEET, SMALL, 'city')],
  ]);
});

test('The marks of a link become the cells of that party', () => {
  const cells = toPlainCells({ party: 'city', marks: listMarks(SHEET, SMALL, 'city') }, SMALL);
  expect(Object.keys(cells)).toHaveLength(24);
  expect(cells['mark/item-3-4/after/city']).toBe('talk');
});

test('Another fragment is no link of marks, a damaged one is named', () => {
  expect(parseShareFragment('#sheet=abc', SMALL)).toBeUndefined();
  expect(parseShareFragment('#marks=<script>', SMALL)).toMatchObject({ kind: 'bad' });
  expect(parseShareFragment('#marks=', SMALL)).toMatchObject({ kind: 'bad' });
});

// Row B19 of faults.md.
test.each([
  '。',
  '」',
  '）',
  '、',
  '.',
  ',',
  ')',
  '>',
  '．',
  '...',
  '。です',
  ' です',
  '&utm_source=mail',
  '%E3%80%82',
  '%E3%80%8D%E3%81%A7%E3%81%99',
  '%E3%80',
  '%',
  '%3E',
])('What mail takes into a link behind its codes ("%s") is left out', (tail) => {
  const fragment = writeShareFragment(SHEET, SMALL, ['group', 'city']);
  expect(parseShareFragment(`${fragment}${tail}`, SMALL)).toEqual(parseShareFragment(fragment, SMALL));
});

test('No word about a damaged link names a sign that the reader does not see', () => {
  for (const tail of ['%', '%E3%80%82', '。']) {
    const read = parseShareFragment(`#marks=0000-00${tail}`, SMALL);
    expect(read?.kind === 'bad' && read.why).toBe(
      'コードは12文字ですが、6文字あります。抜けや余りがないか確かめてください。',
    );
  }
});
