import { expect, test } from 'vitest';
import { listKinds } from '../../../src/domain/agreement/find-kind.ts';
import { SMALL_BOOK } from '../../support/samples/small-book.ts';

const ids = (...args: Parameters<typeof listKinds>) => listKinds(...args).map(({ id }) => id);

test('A form has the kinds it is used with; without a form there are all', () => {
  expect(ids(SMALL_BOOK, 'boat')).toEqual(['free']);
  expect(ids(SMALL_BOOK, 'bridge')).toEqual(['paid', 'free']);
  expect(ids(SMALL_BOOK, '')).toEqual(['paid', 'free']);
});

test('The kind that the answers speak for comes first, and none is lost by it', () => {
  expect(ids(SMALL_BOOK, 'bridge', { money: 'none' })).toEqual(['free', 'paid']);
  expect(ids(SMALL_BOOK, 'bridge', { money: 'unknown' })).toEqual(['paid', 'free']);
});
