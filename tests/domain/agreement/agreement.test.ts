import { expect, test } from 'vitest';
import { fits, listClauses } from '../../../src/domain/agreement/agreement.ts';
import { BOOK } from '../../support/samples/small-book.ts';

test.each([
  [{}, true],
  [{ kinds: ['paid'] }, true],
  [{ kinds: ['free'] }, false],
  [{ forms: ['help'] }, true],
  [{ forms: ['entrust'] }, false],
  [{ kinds: ['paid'], forms: ['entrust'] }, false],
])('What is for %j is %s of a paid agreement on help', (only, isSo) => {
  expect(fits(only, { kind: 'paid', form: 'help' })).toBe(isSo);
});

test('As long as no form is chosen none shuts anything out', () => {
  expect(fits({ forms: ['entrust'] }, { kind: 'paid', form: '' })).toBe(true);
});

test.each([
  ['paid', 'help', ['aim', 'money', 'goods', 'end']],
  ['paid', 'entrust', ['aim', 'money', 'end']],
  ['free', 'help', ['aim', 'end']],
  ['nothing', 'help', []],
])('A draft %s for %s may have the clauses %j', (kind, form, clauses) => {
  expect(listClauses(BOOK, { kind, form }).map(({ id }) => id)).toEqual(clauses);
});

test('Without a form, what is of forms that the kind is not used with is left out of its clauses', () => {
  const [aim, ...rest] = BOOK.clauses;
  const said = { city: 'mihon', position: '', path: '', says: '' };
  const item = { text: '', items: [] };
  const mixed = {
    ...aim!,
    text: [{ lead: '', items: [{ ...item, forms: ['name'] }, { ...item, forms: ['entrust'] }, item] }],
    passages: [{ ...said, forms: ['name'] }, { ...said, forms: ['name', 'help'] }, said],
    law: [{ text: '', statute: '', forms: ['name'] }],
  };
  const [clause] = listClauses({ ...BOOK, clauses: [mixed, ...rest] }, { kind: 'paid', form: '' });
  expect(clause?.text[0]?.items.map(({ forms }) => forms)).toEqual([['entrust'], undefined]);
  expect(clause?.passages.map(({ forms }) => forms)).toEqual([['name', 'help'], undefined]);
  expect(clause?.law).toEqual([]);
});
