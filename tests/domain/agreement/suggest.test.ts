import { expect, test } from 'vitest';
import {
  listProjects,
  listWritten,
  pickSheetsOf,
  suggest,
  tellOrigin,
  type Known,
} from '../../../src/domain/agreement/suggest.ts';
import { createSheet, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';
import { BOOK, fillDraft } from '../../support/samples/small-book.ts';

const CHOICE = { kind: 'paid', form: 'help', city: 'mihon' };
const LIST = { ...SMALL, fields: [{ id: 'project-name', names: true as const }] };
const sheetOf = (cells: Readonly<Record<string, string>>): Sheet =>
  Object.entries(cells).reduce(
    (sheet, [key, value]) => writeSheet(sheet, key, value, { by: 'w', at: '2026-04-01T00:00:00.000Z' }),
    createSheet({ id: 'sheet-1', list: SMALL.id, edition: 'first', created: '2026-03-01T00:00:00.000Z' }),
  );
const knowing = (known: Partial<Known>): Known => ({ sheets: [], lists: [LIST], answers: {}, ...known });
const valuesOf = (known: Partial<Known>, choice = CHOICE) =>
  Object.fromEntries(suggest(BOOK, choice, knowing(known), 'city').map(({ key, value }) => [key, value]));

test('The city, the wizard and the kind tell what they know, as the proposal of who fills it in', () => {
  expect(valuesOf({ answers: { money: 'payment' } })).toEqual({
    'field/place': 'みほん市',
    'comment/fee/city': '300000',
  });
  expect(valuesOf({ answers: { money: 'none' } }, { ...CHOICE, kind: 'free' })).toEqual({
    'field/place': 'みほん市',
    'comment/aim/city': '助け合うこと',
  });
});

test('What a party wrote on a sheet is its own proposal, the earlier time first', () => {
  const sheet = sheetOf({
    'field/project-name': '花いっぱい',
    'comment/item-1-1/after/group': '後の目的',
    'comment/item-1-1/before/group': '花を植える',
    'comment/item-1-1/after/city': '木を植える',
  });
  expect(valuesOf({ sheets: [sheet] })).toEqual({
    'field/project': '花いっぱい',
    'field/place': 'みほん市',
    'comment/aim/group': '花を植える',
    'comment/aim/city': '木を植える',
  });
});

test('A source may take the comment of one party only', () => {
  const [aim, ...rest] = BOOK.clauses;
  const field = { ...aim!.fields[0]!, from: [{ list: SMALL.id, item: 'item-1-1', party: 'city' as const }] };
  const book = { ...BOOK, clauses: [{ ...aim!, fields: [field] }, ...rest] };
  const sheet = sheetOf({ 'comment/item-1-1/before/group': '花', 'comment/item-1-1/before/city': '木' });
  const found = suggest(book, CHOICE, knowing({ sheets: [sheet] }), 'group');
  expect(found.find(({ key }) => key.startsWith('comment/'))).toEqual({
    key: 'comment/aim/city',
    value: '木',
    from: '「小さなシート」のシート',
  });
});

test('Nothing that somebody wrote is written over; what an earlier choice suggested is', () => {
  const known = knowing({ answers: { money: 'payment' } });
  const before = suggest(BOOK, CHOICE, known, 'city');
  const after = suggest(BOOK, { ...CHOICE, city: 'aobano' }, known, 'city');
  const sheet = fillDraft({ 'field/place': 'みほん市', 'comment/fee/city': '5000' });
  expect(listWritten(sheet, after, before).map(({ key, value }) => [key, value])).toEqual([
    ['field/place', 'あおば野市'],
  ]);
  expect(listWritten(sheet, after)).toEqual([]);
});

test('A value says where it came from as long as nobody has changed it', () => {
  const found = suggest(BOOK, CHOICE, knowing({ answers: { money: 'payment' } }), 'city');
  const sheet = fillDraft({ 'field/place': 'あおば野市', 'comment/fee/city': '300000' });
  expect(tellOrigin(sheet, 'comment/fee/city', found)).toBe('「形を選ぶ」の答え（お金：対価）');
  expect(tellOrigin(sheet, 'field/place', found)).toBeUndefined();
  expect(tellOrigin(fillDraft({ 'field/place': 'みほん市' }), 'field/place', found)).toBe('市のデータ');
});

test('Sheets are picked by their project; one without a name is of none', () => {
  const named = sheetOf({ 'field/project-name': '花いっぱい' });
  const unnamed = sheetOf({ 'comment/item-1-1/before/group': '花' });
  const foreign = { ...named, list: 'unknown' };
  const all = [named, unnamed, foreign, named];
  expect(listProjects(all, [LIST])).toEqual(['花いっぱい']);
  expect(pickSheetsOf('花いっぱい', all, [LIST])).toEqual([named, named]);
  expect(pickSheetsOf('名前のないシート', all, [LIST])).toEqual([]);
});
