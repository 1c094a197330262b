import { expect, test } from 'vitest';
import {
  answerKey,
  isKept,
  readChoice,
  readTold,
  toChecklist,
  withoutKey,
} from '../../../src/domain/agreement/draft-checklist.ts';
import { isCellKnown, listSpots } from '../../../src/domain/sheet/checklist.ts';
import { formatCellValue, nameCell } from '../../../src/domain/sheet/name-cell.ts';
import { nameSheet } from '../../../src/domain/sheet/sheet.ts';
import { ABOUT, BOOK, fillDraft } from '../../support/samples/small-book.ts';

const checklist = toChecklist(BOOK);

test('A draft is a sheet of both parties with a spot for each field, whatever its kind', () => {
  expect(checklist).toMatchObject({ id: 'small-book', parties: ['group', 'city'] });
  expect(listSpots(checklist, 'city').map(({ item }) => item.id)).toEqual([
    'aim',
    'fee',
    'copies',
    'unused',
    'end-day',
  ]);
});

test('It is called by its project, and each of its cells has a name and a value in words', () => {
  expect(nameSheet(fillDraft({ 'field/project': '花いっぱい' }), checklist)).toBe('花いっぱい');
  expect(['field/kind', 'field/without-money', 'comment/aim/city'].map((key) => nameCell(checklist, key))).toEqual([
    '書面の種類',
    '「お金」の条',
    '目的「目的」の案（市）',
  ]);
  expect(formatCellValue(checklist, 'field/kind', 'paid')).toBe('有償');
  expect(nameCell(checklist, answerKey('money'))).toBe('「形を選ぶ」の答え（お金）');
  expect(formatCellValue(checklist, answerKey('money'), 'payment')).toBe('対価');
  expect(formatCellValue(checklist, 'field/city', 'mihon')).toBe('みほん市');
  expect(isCellKnown(checklist, 'field/without-aim')).toBe(false);
});

test('What a draft is about is read as far as the book knows it', () => {
  expect(readChoice(fillDraft(ABOUT), BOOK)).toEqual({ kind: 'paid', form: 'help', city: 'mihon' });
  expect(readChoice(fillDraft({ 'field/kind': 'constructor', 'field/city': 'x' }), BOOK)).toEqual({
    kind: '',
    form: '',
    city: '',
  });
});

test('What the wizard was told is kept in the draft and read as far as the book knows it', () => {
  expect(readTold(fillDraft({ [answerKey('money')]: 'payment', [answerKey('host')]: 'x' }), BOOK)).toEqual({
    money: 'payment',
  });
  expect(readTold(fillDraft({ [answerKey('money')]: 'toString' }), BOOK)).toEqual({});
});

test('A draft without a name is called 下書き, and its links carry its words', () => {
  expect(nameSheet(fillDraft({}), checklist)).toBe('名前のない下書き');
  expect(checklist.isOfWords).toBe(true);
});

test('A clause is left out by a cell, but for one that stands always', () => {
  const sheet = fillDraft({ ...ABOUT, [withoutKey('money')]: '置かない', [withoutKey('aim')]: '置かない' });
  expect(BOOK.clauses.filter((clause) => isKept(sheet, clause)).map(({ id }) => id)).toEqual(['aim', 'goods', 'end']);
  expect(isKept(fillDraft({ [withoutKey('money')]: '' }), { id: 'money', always: undefined })).toBe(true);
});
