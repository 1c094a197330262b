import { expect, test } from 'vitest';
import { isAnother, mayGoAhead } from '../../../../src/domain/search/answer/may-go-ahead.ts';

test('Where bytes are to be saved or a phone’s network is told, nothing is fetched ahead', () => {
  expect(
    [{ saveData: true, type: 'wifi' }, { type: 'cellular' }, { type: 'none' }].map((told) => mayGoAhead(9, told)),
  ).toEqual([false, false, false]);
});

test('Where the network is told and free it is fetched after the first question, where nothing is told after the second', () => {
  expect([mayGoAhead(1, { type: 'wifi' }), mayGoAhead(1, { type: 'unknown' }), mayGoAhead(1), mayGoAhead(2)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('A word that is typed on or taken back is the same question', () => {
  expect(['協働', '協働事業', '協'].map((query) => isAnother(query, '協働'))).toEqual([false, false, false]);
  expect([isAnother('委託', '協働'), isAnother('協働', '')]).toEqual([true, true]);
});
