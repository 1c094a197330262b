import { expect, test } from 'vitest';
import { matchTimings } from '../../../src/domain/sheet/match-timings.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const fill = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }), EMPTY);

test('What changed between the two times comes first, then what one time marked, then the rest in its order', () => {
  const sheet = fill({
    'mark/item-1-1/before/group': 'done',
    'mark/item-1-1/after/group': 'done',
    'mark/item-2-1/before/city': 'talk',
    'mark/item-2-1/after/city': 'done',
    'mark/item-2-1/after/group': 'done',
    'mark/item-3-1/after/group': 'na',
  });
  const told = matchTimings(sheet, SMALL).map(({ item, course }) => `${item.id} ${course}`);
  expect(told.slice(0, 4)).toEqual(['item-2-1 changed', 'item-3-1 one-time', 'item-1-1 same', 'item-1-2 untouched']);
  expect(told).toHaveLength(12);
});

test('Each party is followed by itself, with its comments of both times', () => {
  const sheet = fill({
    'mark/item-1-1/before/group': 'talk',
    'mark/item-1-1/after/group': 'done',
    'comment/item-1-1/before/group': '書面がない',
    'comment/item-1-1/after/group': '交わした',
    'comment/item-1-1/city': '昔の欄',
  });
  expect(matchTimings(sheet, SMALL)[0]?.parties).toEqual([
    { party: 'group', marks: ['talk', 'done'], comments: ['書面がない', '交わした'], course: 'changed' },
    { party: 'city', marks: ['none', 'none'], comments: ['昔の欄', ''], course: 'untouched' },
  ]);
});
