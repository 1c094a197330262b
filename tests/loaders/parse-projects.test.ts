import { describe, expect, test } from 'vitest';
import { parseProjects, PROJECT_COLUMNS } from '../../src/loaders/parse-projects.ts';

const HEAD = 'no,課名,事業名称,協働相手（団体名）,協働形態';
const parse = (...rows: readonly string[]) => parseProjects([HEAD, ...rows, ''].join('\n'), ' / ');
const faultsOf = (...rows: readonly string[]) =>
  parse(...rows).faults.map(({ line, field, value, problem, mend }) => [line, field, value, `${problem}${mend}`]);

test('The columns are those of the source', () => {
  expect(PROJECT_COLUMNS.join()).toBe(HEAD);
});

test('A row gives number, department, title, partners and form', () => {
  expect(parse('1,橋課,虹の橋の点検,虹の会,協力', '2,橋課,橋の祭り,虹の会 / みほん大学,共催')).toMatchObject({
    rows: [
      { number: 1, department: '橋課', title: '虹の橋の点検', partners: ['虹の会'], form: '協力' },
      { number: 2, department: '橋課', title: '橋の祭り', partners: ['虹の会', 'みほん大学'], form: '共催' },
    ],
    faults: [],
  });
});

test('A file from a spreadsheet is read too: byte order mark, line ends of Windows, quoted commas, empty last line', () => {
  expect(parseProjects(`\uFEFF${HEAD}\r\n1,橋課,"橋, 川",虹の会,協力\r\n\r\n`, ' / ')).toMatchObject({
    rows: [{ number: 1, department: '橋課', title: '橋, 川', partners: ['虹の会'], form: '協力' }],
    faults: [],
  });
});

test('A list without rows is empty', () => {
  expect(parse()).toEqual({ rows: [], seen: [], faults: [] });
});

test('A row with its columns is seen with its line, also while others are wrong', () => {
  expect(parse('1,橋課,"橋\n川",虹の会, 協力', '2,橋課,祭り').seen).toEqual([
    { line: 3, department: '橋課', title: '橋\n川', partners: '虹の会', form: '協力' },
  ]);
});

describe('A fault is told with line, column, value and mend', () => {
  test.each([
    ['no,課,事業名称,協働相手（団体名）,協働形態', '「no,課,事業名称,協働相手（団体名）,協働形態」'],
    ['課名,no,事業名称,協働相手（団体名）,協働形態', '「課名,no,事業名称,協働相手（団体名）,協働形態」'],
    [`${HEAD},備考`, `「${HEAD},備考」`],
    ['', '「」'],
  ])('a wrong head: %s', (head, named) => {
    const { faults } = parseProjects(`${head}\n`, ' / ');
    expect(faults).toEqual([{ line: 1, problem: `見出しの行が${named}です。`, mend: `「${HEAD}」にしてください。` }]);
  });

  test.each(['no\t課名\t事業名称', 'no;課名;事業名称'])('a table that is not parted by commas: %j', (head) => {
    const [fault] = parseProjects(`${head}\n`, ' / ').faults;
    expect(fault?.mend).toBe('コンマで区切ってください（Excelでは「CSV UTF-8（コンマ区切り）」）。');
  });

  test.each(['合計,,,,', '※,注があります,,,', ',,,,'])('a row that is no project: %s', (row) => {
    const [first = ''] = row.split(',');
    expect(faultsOf('1,橋課,点検,虹の会,協力', row)).toEqual([
      [3, 'no', first, '取組の行ではありません。合計や注の行は、消してください。'],
    ]);
  });

  test.each(PROJECT_COLUMNS.map((column, at) => [column, at] as const))('an empty cell under %s', (column, at) => {
    const row = ['2', '橋課', '祭り', '虹の会', '共催'].map((cell, place) => (place === at ? ' ' : cell)).join();
    const told = [3, column, ' ', `「${column}」が空です。値を入れてください。`];
    expect(faultsOf('1,橋課,点検,虹の会,協力', row)).toEqual([told]);
  });

  test.each(['3', '1', 'x', '2.5', '02a'])('a number that is not the next one: %s', (no) => {
    const told = `「no」が「${no}」です。上から順の番号2にしてください。行の抜けや重なりも確かめてください。`;
    expect(faultsOf('1,橋課,点検,虹の会,協力', `${no},橋課,祭り,虹の会,共催`)).toEqual([[3, 'no', undefined, told]]);
  });

  test.each([
    ['1,橋課,点検,虹の会,協力,余り', '6個あります（1|橋課|点検|虹の会|協力|余り）'],
    ['1,橋課,橋, 川,虹の会,協力', '6個あります（1|橋課|橋| 川|虹の会|協力）'],
    ['1,橋課,点検,協力', '4個あります（1|橋課|点検|協力）'],
  ])('too many or too few cells: %s', (row, named) => {
    const told = `セルが${named}。5個にしてください。カンマを含むセルは " で囲みます。`;
    expect(faultsOf(row)).toEqual([[2, undefined, undefined, told]]);
  });

  test.each([
    ['1, 橋課,点検,虹の会,協力', '課名', ' 橋課'],
    ['1,橋課,点検,虹の会,協力　', '協働形態', '協力　'],
    ['1,橋課,点検,虹の会 ,協力', '協働相手（団体名）', '虹の会 '],
  ])('blanks around a cell: %s', (row, field, value) => {
    const told = `「${field}」の前か後ろに空白があります。空白を消してください。`;
    expect(faultsOf(row)).toEqual([[2, field, value, told]]);
  });

  test('a line break inside a cell, and the lines behind it are right', () => {
    expect(faultsOf('1,橋課,"二行の\n名前",虹の会,協力', '2,橋課,,虹の会,共催')).toEqual([
      [3, '事業名称', '二行の\n名前', '「事業名称」の中に改行かタブがあります。消してください。'],
      [4, '事業名称', '', '「事業名称」が空です。値を入れてください。'],
    ]);
  });

  test('the line is right behind an empty line too', () => {
    expect(faultsOf('1,橋課,点検,虹の会,協力', '', '2,橋課,,虹の会,共催').map(([line]) => line)).toEqual([4]);
  });

  test('a quote that is never closed', () => {
    const [fault] = faultsOf('1,橋課,"点検,虹の会,協力');
    expect(fault?.[3]).toBe(
      'CSVとして読めません。" の閉じ忘れや、セルの途中の " を直してください。セルの中の " は "" と書きます。',
    );
  });

  test.each([
    ['協働形態', '3,橋課,祭り,虹の会,JA協力', '4,橋課,祭り,虹の会,ＪＡ協力', 'JA協力', 'ＪＡ協力'],
    ['課名', '3,橋 課,祭り,虹の会,協力', '4,橋課,点検,虹の会,協力', '橋 課', '橋課'],
    ['協働相手（団体名）', '3,橋課,祭り,NPO虹,協力', '4,橋課,点検,虹の会 / ＮＰＯ虹,協力', 'NPO虹', 'ＮＰＯ虹'],
  ])('one thing written in two ways under %s', (field, first, second, one, other) => {
    const rows = ['1,橋課,点検,虹の会,協力', '2,橋課,点検,虹の会,協力', first, second];
    const told = faultsOf(...rows);
    expect(told).toHaveLength(1);
    expect(told[0]?.[1]).toBe(field);
    expect([one, other]).toContain(told[0]?.[2]);
    expect(told[0]?.[3]).toMatch(/の2つの書き方があります。どちらかにそろえてください。$/);
  });

  test('every fault of a table at once, in the order of its lines', () => {
    const told = faultsOf('1,橋課,,虹の会,協力', '3,橋課,祭り,虹の会,協力', '3, 橋課,祭り,虹の会,協力');
    expect(told.map(([line, field]) => [line, field])).toEqual([
      [2, '事業名称'],
      [3, 'no'],
      [4, '課名'],
    ]);
  });
});

test('Further columns that a list names are kept in their order, also empty ones', () => {
  const text = 'no,課名,事業名称,協働相手（団体名）,協働形態,部,備考\n1,橋梁課,虹の橋,橋の会,共催,土木部,\n';
  expect(parseProjects(text, '、', ['部', '備考']).rows).toEqual([
    { number: 1, department: '橋梁課', title: '虹の橋', partners: ['橋の会'], form: '共催', more: ['土木部', ''] },
  ]);
  expect(parseProjects(text, '、').faults.map(({ line }) => line)).toEqual([1]);
});
