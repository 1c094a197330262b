import { describe, expect, test } from 'vitest';
import { parseProjects, PROJECT_COLUMNS } from '../../src/loaders/parse-projects.ts';

const HEAD = 'no,課名,事業名称,協働相手（団体名）,協働形態';
const FILE = 'content/cities/mihon/projects/projects.csv';
const parse = (...rows: readonly string[]) => parseProjects([HEAD, ...rows, ''].join('\n'), FILE, ' / ');

test('The columns are those of the source', () => {
  expect(PROJECT_COLUMNS.join()).toBe(HEAD);
});

test('A row gives number, department, title, partners and form', () => {
  expect(parse('1,橋課,虹の橋の点検,虹の会,協力', '2,橋課,橋の祭り,虹の会 / みほん大学,共催')).toEqual([
    { number: 1, department: '橋課', title: '虹の橋の点検', partners: ['虹の会'], form: '協力' },
    { number: 2, department: '橋課', title: '橋の祭り', partners: ['虹の会', 'みほん大学'], form: '共催' },
  ]);
});

test('A file from a spreadsheet is read too: byte order mark, line ends of Windows, quoted commas, empty last line', () => {
  expect(parseProjects(`\uFEFF${HEAD}\r\n1,橋課,"橋, 川",虹の会,協力\r\n\r\n`, FILE, ' / ')).toEqual([
    { number: 1, department: '橋課', title: '橋, 川', partners: ['虹の会'], form: '協力' },
  ]);
});

test('A list without rows is empty', () => {
  expect(parse()).toEqual([]);
});

describe('A mistake is named with file, line, column, value and mend', () => {
  test.each([
    ['no,課,事業名称,協働相手（団体名）,協働形態', '「no,課,事業名称,協働相手（団体名）,協働形態」'],
    ['課名,no,事業名称,協働相手（団体名）,協働形態', '「課名,no,事業名称,協働相手（団体名）,協働形態」'],
    [`${HEAD},備考`, `「${HEAD},備考」`],
    ['', '「」'],
  ])('a wrong head: %s', (head, named) => {
    const failure = () => parseProjects(`${head}\n`, FILE, ' / ');
    expect(failure).toThrow(`${FILE}:1 見出しの行が${named}です。「${HEAD}」にしてください。`);
  });

  test.each(PROJECT_COLUMNS.map((column, at) => [column, at] as const))('an empty cell under %s', (column, at) => {
    const row = ['2', '橋課', '祭り', '虹の会', '共催'].map((cell, place) => (place === at ? ' ' : cell)).join();
    expect(() => parse('1,橋課,点検,虹の会,協力', row)).toThrow(
      `${FILE}:3 「${column}」が空です。値を入れてください。`,
    );
  });

  test.each(['3', '1', 'x', '2.5', '02a'])('a number that is not the next one: %s', (no) => {
    expect(() => parse('1,橋課,点検,虹の会,協力', `${no},橋課,祭り,虹の会,共催`)).toThrow(
      `${FILE}:3 「no」が「${no}」です。上から順の番号2にしてください。`,
    );
  });

  test.each([
    ['1,橋課,点検,虹の会,協力,余り', '6個あります（1|橋課|点検|虹の会|協力|余り）'],
    ['1,橋課,橋, 川,虹の会,協力', '6個あります（1|橋課|橋| 川|虹の会|協力）'],
    ['1,橋課,点検,協力', '4個あります（1|橋課|点検|協力）'],
  ])('too many or too few cells: %s', (row, named) => {
    expect(() => parse(row)).toThrow(`${FILE}:2 セルが${named}。5個にしてください。カンマを含むセルは " で囲みます。`);
  });

  test('the first mistake is named by its own line, also behind a cell of several lines', () => {
    expect(() => parse('1,橋課,"二行の\n名前",虹の会,協力', '2,橋課,,虹の会,共催')).toThrow(
      `${FILE}:4 「事業名称」が空です。`,
    );
  });

  test('the line is right behind an empty line too', () => {
    expect(() => parse('1,橋課,点検,虹の会,協力', '', '2,橋課,,虹の会,共催')).toThrow(
      `${FILE}:4 「事業名称」が空です。`,
    );
  });
});
