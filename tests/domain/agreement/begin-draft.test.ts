import { expect, test } from 'vitest';
import { beginBlank, beginDraft, changeChoice, listBlankForms } from '../../../src/domain/agreement/begin-draft.ts';
import { readChoice } from '../../../src/domain/agreement/draft-checklist.ts';
import { ABOUT, BOOK, fillDraft } from '../../support/samples/small-book.ts';

const KNOWN = { sheets: [], lists: [], answers: { money: 'payment' } };
const CHOICE = { kind: 'paid', form: '', city: 'mihon' };

test('A new draft holds what it is about and what is known, for each who fills it in', () => {
  expect(beginDraft(BOOK, CHOICE, KNOWN, 'group')).toEqual({
    'field/kind': 'paid',
    'field/city': 'mihon',
    'field/answer-money': 'payment',
    'field/place': 'みほん市',
    'comment/fee/group': '300000',
  });
  expect(beginDraft(BOOK, CHOICE, { ...KNOWN, answers: { money: 'toString', else: 'x' } }, 'group')).toEqual({
    'field/kind': 'paid',
    'field/city': 'mihon',
    'field/place': 'みほん市',
  });
  expect(beginDraft(BOOK, CHOICE, KNOWN, 'both')).toMatchObject({
    'comment/fee/group': '300000',
    'comment/fee/city': '300000',
  });
});

test('A draft that turns to another city takes its name, and keeps what was written', () => {
  const sheet = fillDraft({ ...ABOUT, 'field/place': 'みほん市', 'comment/fee/group': '5000' });
  expect(changeChoice(BOOK, sheet, { city: 'aobano' }, KNOWN, 'group').map(({ key, value }) => [key, value])).toEqual([
    ['field/city', 'aobano'],
    ['field/place', 'あおば野市'],
  ]);
});

test('An empty draft of a kind is of its form where it has one only', () => {
  const [paid] = BOOK.kinds;
  expect(readChoice(beginBlank(BOOK, paid!), BOOK)).toEqual({ kind: 'paid', form: '', city: '' });
  expect(readChoice(beginBlank(BOOK, BOOK.kinds[1]!), BOOK)).toEqual({ kind: 'free', form: 'help', city: '' });
  expect(readChoice(beginBlank(BOOK, paid!, 'entrust'), BOOK)).toEqual({ kind: 'paid', form: 'entrust', city: '' });
});

test('A kind of several forms has an empty draft for each, a kind of one form has none besides its own', () => {
  expect(BOOK.kinds.map(listBlankForms)).toEqual([['entrust', 'help'], []]);
});
