import { describe, expect, test } from 'vitest';
import { checkProjectNames } from '../../../src/check/rules/project-names.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TABLE = `${CITY}/projects/projects.csv`;
const LIST = `${CITY}/projects/projects.yaml`;
const HEAD = 'no,課名,事業名称,協働相手（団体名）,協働形態';
const table = (...rows: readonly (readonly string[])[]) =>
  [HEAD, ...rows.map((row, at) => [at + 1, ...row].join())].join('\n');

const ROWS = [
  ['橋課', '橋の点検', '虹の会', '協力'],
  ['色課', '色の祭り', '色の会', '共催'],
  ['総務課', '講座', 'みほん大学', '共催'],
  ['図書館', 'おはなし', 'おはなしの会', '協力'],
] as const;

test('Forms and departments that are known are told of nothing', async () => {
  expect(await tellOf(checkProjectNames)).toEqual([]);
  expect(await tellOf(checkProjectNames, { [TABLE]: table(...ROWS) })).toEqual([]);
});

test('A form that is none is told with the one it resembles', async () => {
  expect(await tellOf(checkProjectNames, { [TABLE]: table(...ROWS, ['橋課', '祭り', '虹の会', '共済']) })).toEqual([
    `${TABLE}:6　協働形態「共済」\n　　「共済」という形態はありません。「共催」ではありませんか。原典の一覧だけにある名前なら、projects.yamlのownFormsに足してください。`,
  ]);
});

test('A department that does not look like one is told', async () => {
  const told = await tellOf(checkProjectNames, { [TABLE]: table(...ROWS, ['祭り', '橋課', '虹の会', '共催']) });
  expect(told.map((text) => text.split('\n')[0])).toEqual([`${TABLE}:6　課名「祭り」`]);
});

test('What the list declares is known', async () => {
  const rows = table(...ROWS, ['市史編さん', '市史', '虹の会', '連絡会']);
  const declared = 'partnerSeparator: " / "\nownForms: [連絡会]\nownDepartments: [市史編さん]';
  expect(await tellOf(checkProjectNames, { [TABLE]: rows })).toHaveLength(2);
  expect(await tellOf(checkProjectNames, { [TABLE]: rows, [LIST]: ['partnerSeparator: " / "', declared] })).toEqual([]);
});

describe('Two columns that are exchanged under the right head are told once', () => {
  test.each([
    [0, 1, '事業名称', '課名'],
    [0, 2, '協働相手（団体名）', '課名'],
    [1, 2, '事業名称', '協働相手（団体名）'],
    [2, 3, '協働相手（団体名）', '協働形態'],
  ])('%i and %i', async (one, other, stands, column) => {
    const rows = ROWS.map((row) => row.map((cell, at) => row[at === one ? other : at === other ? one : at] ?? cell));
    const told = await tellOf(checkProjectNames, { [TABLE]: table(...rows) });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${TABLE}:1　${stands}`);
    expect(told[0]).toContain(`「${stands}」の列に、「${column}」が入っているようです。`);
  });
});
