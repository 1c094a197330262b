import { expect, test } from 'vitest';
import { PARTIES, isCellKnown, labelParty, listSpots, nameItems } from '../../../src/domain/sheet/checklist.ts';
import { ONE_SIDED, SMALL } from '../../support/samples/small-checklist.ts';

test('A party marks every item at every timing, in the order of the sheet', () => {
  const spots = listSpots(SMALL, 'group');
  expect(spots).toHaveLength(24);
  expect(spots.slice(0, 3).map(({ item, timing }) => `${item.id} ${timing.id}`)).toEqual([
    'item-1-1 before',
    'item-1-1 after',
    'item-1-2 before',
  ]);
});

test('A group that one party fills is no spot of the other', () => {
  expect(listSpots(ONE_SIDED, 'city').map(({ item }) => item.id)).toEqual(['c-1', 'c-2']);
});

test('The parties are called 団体 and 市', () => {
  expect(PARTIES.map(({ id }) => labelParty(id))).toEqual(['団体', '市']);
});

// Row B19 of use.md: 取り決める項目の項目.
test('The items of a list are named once', () => {
  expect(nameItems('取り決める項目')).toBe('取り決める項目');
  expect(nameItems('市民の役割')).toBe('市民の役割の項目');
});

test('A checklist knows the cells of its fields and items, and none of an item that a later edition dropped', () => {
  const known = [
    'name',
    'place',
    'field/project-name',
    'text/project-name',
    'drawing/project-name',
    'date/before/city',
  ];
  const ofItems = ['mark/item-2-3/after/group', 'comment/item-1-1/city', 'talk/item-1-1/before/next'];
  expect([...known, ...ofItems].every((key) => isCellKnown(SMALL, key))).toBe(true);
  expect(['mark/gone/before/group', 'field/gone'].some((key) => isCellKnown(SMALL, key))).toBe(false);
});
