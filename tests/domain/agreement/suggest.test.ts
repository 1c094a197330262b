import { expect, test } from 'vitest';
import { listProjects, listWritten, pickSheetsOf, suggest } from '../../../src/domain/agreement/suggest.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL_BOOK } from '../../support/samples/small-book.ts';

const fill = (list: string, cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).reduce(
    (sheet, [key, value]) => writeSheet(sheet, key, value, { by: 'a', at: '2026-04-01T00:00:00.000Z' }),
    createSheet({ id: 's', list, edition: '', created: '2026-04-01T00:00:00.000Z' }),
  );
const TALKS = {
  id: 'talks',
  title: '話',
  fields: [{ id: 'project', names: true as const }],
  timings: [{ id: 'now', label: '今' }],
};
const sheet = fill('talks', {
  'field/project': '橋塗り',
  'comment/who/group': '手すりを塗る',
  'comment/who/city': '足場を組む',
});
const choice = { kind: 'paid', form: 'bridge', city: 'mihon' };
const known = { sheets: [sheet], lists: [TALKS], answers: { who: 'both' } };

test('Heads come from sheets and from the city, and each value says from where', () => {
  const found = suggest(SMALL_BOOK, choice, known, 'group');
  expect(found).toContainEqual({ key: 'field/project', value: '橋塗り', from: '「話」のシート' });
  expect(found).toContainEqual({ key: 'field/city-name', value: 'みほん市', from: '市のデータ' });
});

test('Of an item only the comment of the party that the field asks for is taken, as that party’s proposal', () => {
  const values = suggest(SMALL_BOOK, choice, known, 'city').filter(({ key }) => key.startsWith('comment/paint'));
  expect(values).toEqual([{ key: 'comment/paint/group', value: '手すりを塗る', from: '「話」のシート' }]);
});

test('Where no sheet knows, the answers do, then what is said of the form; the one at the device proposes it', () => {
  const without = { ...known, sheets: [] };
  const at = (form: string, answers: Readonly<Record<string, string>>) =>
    suggest(SMALL_BOOK, { ...choice, kind: 'free', form }, { ...without, answers }, 'city').filter(({ key }) =>
      key.startsWith('comment/'),
    );
  expect(at('bridge', { who: 'both' })).toMatchObject([{ key: 'comment/paint/city', value: '二人で塗る' }]);
  expect(at('boat', {})).toMatchObject([{ value: '舟を塗る' }]);
  expect(at('bridge', {})).toEqual([]);
});

test('A value is written into empty cells and over an earlier suggestion, never over what somebody typed', () => {
  const found = [{ key: 'comment/paint/group', value: '赤', from: '' }];
  const earlier = [{ key: 'comment/paint/group', value: '青', from: '' }];
  expect(listWritten(fill('drafts', {}), found)).toEqual(found);
  expect(listWritten(fill('drafts', { 'comment/paint/group': '青' }), found)).toEqual([]);
  expect(listWritten(fill('drafts', { 'comment/paint/group': '青' }), found, earlier)).toEqual(found);
  expect(listWritten(fill('drafts', { 'comment/paint/group': '赤' }), found, earlier)).toEqual([]);
});

test('Projects are the names of filled sheets, and a name finds its sheets; a sheet without a name is of none', () => {
  const nameless = fill('talks', { 'comment/who/group': 'x' });
  expect(listProjects([sheet, nameless, sheet], [TALKS])).toEqual(['橋塗り']);
  expect(pickSheetsOf('橋塗り', [nameless, sheet], [TALKS])).toEqual([sheet]);
  expect(pickSheetsOf('名前のないシート', [nameless], [TALKS])).toEqual([]);
});
