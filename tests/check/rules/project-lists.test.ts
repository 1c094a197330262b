import { expect, test } from 'vitest';
import { checkProjectLists } from '../../../src/check/rules/project-lists.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const LIST = `${CITY}/projects/projects.yaml`;
const TABLE = `${CITY}/projects/projects.csv`;

test('A list with as many rows as its table is told of nothing', async () => {
  expect(await tellOf(checkProjectLists)).toEqual([]);
});

test('Another number of rows than the table has is told with both', async () => {
  expect(await tellOf(checkProjectLists, { [LIST]: ['rows: 3', 'rows: 4'] })).toEqual([
    `${LIST}:11　rows「4」\n　　${TABLE} には3行あります。行の抜けを直すか、この数を直してください。`,
  ]);
});

test('A note on a row that the list does not have is told', async () => {
  const note = 'notes: [{ id: H-1, text: 注です。, rows: [3, 4, 0] }]';
  expect(await tellOf(checkProjectLists, { [LIST]: ['notes: []', note] })).toEqual([
    `${LIST}:15　notesの1番目のrowsの2番目「4」\n　　一覧に4番はありません（3番まで）。番号を直してください。`,
    `${LIST}:15　notesの1番目のrowsの3番目「0」\n　　一覧に0番はありません（3番まで）。番号を直してください。`,
  ]);
});

test('A list without its table is told; of a table that cannot be read nothing is counted', async () => {
  expect(await tellOf(checkProjectLists, { [TABLE]: null })).toEqual([
    `${LIST}\n　　${TABLE} がありません。取組の表をCSVで置いてください。`,
  ]);
  expect(await tellOf(checkProjectLists, { [TABLE]: ['3,色課', '4,色課'] })).toEqual([]);
});
