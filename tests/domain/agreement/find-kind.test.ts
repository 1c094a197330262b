import { expect, test } from 'vitest';
import { listKinds } from '../../../src/domain/agreement/find-kind.ts';
import { BOOK } from '../../support/samples/small-book.ts';

test.each([
  ['', {}, ['paid', 'free']],
  ['help', {}, ['paid', 'free']],
  ['help', { money: 'none' }, ['free', 'paid']],
  ['help', { money: 'unknown' }, ['paid', 'free']],
  ['entrust', { money: 'none' }, ['paid']],
  ['name', {}, []],
])('With the form 「%s」 and the answers %j the kinds are %j', (form, answers, kinds) => {
  expect(listKinds(BOOK, form, answers).map(({ id }) => id)).toEqual(kinds);
});
