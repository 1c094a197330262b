import { expect, test } from 'vitest';
import { listAllAsked, listAsked, listPlaces, pickWording } from '../../../src/domain/agreement/pick-wording.ts';
import { BOOK } from '../../support/samples/small-book.ts';

const [aim, money] = BOOK.clauses;

test.each([
  ['help', '{group}を助け、{aim}をめざす。'],
  ['entrust', '{city}と{group}は、{aim}をめざす。'],
  ['', '{city}と{group}は、{aim}をめざす。'],
])('For the form 「%s」 the first wording that fits is taken, the one for all where none is chosen', (form, lead) => {
  expect(pickWording(aim!, { kind: 'paid', form }).lead).toBe(lead);
});

test('An item for some forms stands with them only; where no form is chosen it says which', () => {
  const items = (form: string) => pickWording(money!, { kind: 'paid', form }).items.map((one) => one.forms);
  expect([items('entrust'), items('help'), items('')]).toEqual([[[]], [], [['entrust']]]);
});

test('Asked is what a wording or the frame of the draft names, and nothing else', () => {
  const asked = listAsked(BOOK, [money!], { kind: 'paid', form: 'help' });
  expect(asked.map((fields) => fields.map(({ id }) => id))).toEqual([['fee', 'copies']]);
  expect(listAllAsked(BOOK, { kind: 'free', form: 'help' }).map(({ id }) => id)).toEqual(['aim', 'end-day']);
});

test('The places of texts are named in their order', () => {
  expect(listPlaces(['{b}と{a}', '{clause:c}'])).toEqual(['b', 'a']);
});
