import { expect, test } from 'vitest';
import { nameDocument, PLACE_KINDS } from '../../../../src/domain/search/index/search-place.ts';

test('A document is named together with its city', () => {
  expect(nameDocument('みほん市', '虹の橋条例')).toBe('みほん市　虹の橋条例');
});

test('Every kind of place has a name of its own', () => {
  expect(new Set(PLACE_KINDS.map(({ name }) => name)).size).toBe(PLACE_KINDS.length);
});
