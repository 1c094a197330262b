import { expect, test } from 'vitest';
import { markClause } from '../../../src/domain/agreement/mark-clause.ts';
import { BOOK } from '../../support/samples/small-book.ts';

const [aim, money, goods] = BOOK.clauses;

test.each([
  ['the chosen city speaks of it', aim, 'mihon', 'help', '◎', ['mihon', 'aobano']],
  ['of another form only the other city speaks', aim, 'aobano', 'entrust', '☆', ['mihon']],
  ['another city speaks of it', money, 'mihon', 'help', '☆', ['aobano']],
  ['no city is chosen', aim, '', 'help', '☆', ['mihon', 'aobano']],
  ['nobody speaks of it', goods, 'mihon', 'help', '△', []],
])('Where %s, the mark says so', (_, clause, city, form, sign, cities) => {
  const marked = markClause(clause ?? { passages: [] }, { kind: 'paid', form, city });
  expect([marked.mark.sign, marked.passages.map((one) => one.city)]).toEqual([sign, cities]);
});
