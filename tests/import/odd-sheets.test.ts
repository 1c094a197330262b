import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { importList } from '../../src/import/import-list.ts';
import { makeRoot } from '../support/import/import-sample.ts';
import { makeSheet, makeWorkbook } from '../support/import/make-workbook.ts';

const HEAD = ['番号', '担当課', '事業名', '協働の相手', '形態', '金額'];

function read(bytes: Uint8Array, file = 'a.xlsx') {
  const { files, balance, remarks } = importList(bytes, { root: makeRoot(), city: 'mihon', file });
  expect(balance.carried + balance.aside).toBe(balance.total);
  const rows: string[][] = parse(files.get('projects.csv') ?? '');
  return { rows, told: remarks.map(({ place, text }) => `${place}：${text}`) };
}

test('What a workbook hides, miscounts or keeps in another sheet is told', () => {
  const first = makeSheet([
    HEAD,
    [1, '橋課', '橋そうじ', '橋の会', '共催', { xml: '<c t="e"><v>#REF!</v></c>' }],
    [2, '橋課', '色ぬり', '色の会', '委託', 5],
    ['※金額は千円です'],
  ]).replace('<row r="3">', '<row r="3" hidden="1">');
  const { rows, told } = read(makeWorkbook({ 六年度: first, 五年度: makeSheet([HEAD, [1, '課', '前の事業']]) }));
  expect(rows.slice(1).map((row) => row[2])).toEqual(['橋そうじ']);
  expect(told).toEqual([
    'F2：計算の誤り（#REF!）があります。Excelで直してください。',
    '3行目：隠してあるので、取り込んでいません。',
    '4行目：事業名のない行（「※金額は千円です」）は取り込んでいません。',
    'シート「五年度」：取り込んでいません（一覧は「六年度」から作りました）。',
  ]);
});

test('Columns of one name are told apart by the heads above them, or by a number; one without a head stays', () => {
  const merged = '<mergeCells><mergeCell ref="F1:G1"/><mergeCell ref="H1:I1"/></mergeCells>';
  const sheet = makeSheet(
    [
      [...HEAD.slice(0, 5), '令和5年度', '', '令和6年度', '', '備考', '備考', ''],
      ['', '', '', '', '', '件数', '金額', '件数', '金額', '', '', ''],
      [1, '橋課', '橋そうじ', '橋の会', '共催', 1, 10, 2, 20, '甲', '乙', '丙'],
    ],
    merged,
  );
  expect(read(makeWorkbook({ 一: sheet })).rows.map((row) => row.slice(5))).toEqual([
    [
      '令和5年度・件数',
      '令和5年度・金額',
      '令和6年度・件数',
      '令和6年度・金額',
      '備考',
      '備考（2）',
      '見出しのない列12',
    ],
    ['1', '10', '2', '20', '甲', '乙', '丙'],
  ]);
});

test('A table saved as text may hold breaks and quotes in its cells', () => {
  const text =
    'No,課名,事業名称,"協働相手\r\n（団体名）",協働形態,備考\r\n\r\n1,橋課,"橋の\r\nそうじ","橋の会\r\n色の会",共催,a "b" c\r\n';
  expect(read(new TextEncoder().encode(text), 'a.csv').rows[1]).toEqual([
    '1',
    '橋課',
    '橋のそうじ',
    '橋の会、色の会',
    '共催',
    'a "b" c',
  ]);
});
