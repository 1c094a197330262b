import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { formatCell } from '../../src/domain/office/format-cell.ts';
import { importList } from '../../src/import/import-list.ts';
import { makeRoot } from '../support/import/import-sample.ts';
import { makeSheet, makeWorkbook } from '../support/import/make-workbook.ts';

const HEAD = ['番号', '担当課', '事業名', '協働の相手', '形態', '金額'];
const row = (number: number, department: string, title: string) => [number, department, title, '橋の会', '共催', 5];
const merged = (ref: string) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;

function read(sheet: string) {
  const { files, balance, remarks } = importList(makeWorkbook({ 一: sheet }), {
    root: makeRoot(),
    city: 'mihon',
    file: 'a.xlsx',
  });
  expect(balance.carried + balance.aside).toBe(balance.total);
  const [, ...rows]: string[][] = parse(files.get('projects.csv') ?? '');
  const asides = balance.asides.map(({ reason, text }) => `${reason}：${text}`);
  return { rows, asides, told: remarks.map(({ place, text }) => `${place}：${text}`) };
}

test('A merged cell whose first row is hidden keeps its own words in the rows below', () => {
  const rows = [HEAD, row(1, '赤課', 'あ'), row(2, '青課', 'い'), [3, '', 'う', '橋の会', '共催', 5]];
  const sheet = makeSheet(rows, merged('B3:B4')).replace('<row r="3">', '<row r="3" hidden="1">');
  expect(read(sheet).rows.map((cells) => cells.slice(1, 3))).toEqual([
    ['赤課', 'あ'],
    ['青課', 'う'],
  ]);
});

test('What is hidden is so in both ways of writing yes', () => {
  const sheet = makeSheet([[...HEAD, 'メモ'], [...row(1, '赤課', 'あ'), '秘密'], row(2, '青課', 'い')])
    .replace('<sheetData>', '<cols><col min="7" max="7" hidden="true"/></cols><sheetData>')
    .replace('<row r="3">', '<row r="3" hidden="true">');
  const { rows, told } = read(sheet);
  expect(rows).toEqual([['1', '赤課', 'あ', '橋の会', '共催', '5']]);
  expect(told.map((one) => one.split('：')[0])).toEqual(['G列', '3行目']);
});

test('Words that were left under a merged cell are set aside, and the list is taken', () => {
  const { rows, asides } = read(makeSheet([HEAD, row(1, '赤課', 'あ'), row(2, '残り課', 'い')], merged('B2:B3')));
  expect(rows.map(([, department]) => department)).toEqual(['赤課', '赤課']);
  expect(asides).toContain('結合したセルの下に隠れた文字：残り課');
});

test('Rows and cells that do not say where they stand follow one another', () => {
  const sheet = makeSheet([HEAD, row(1, '赤課', 'あ'), row(2, '青課', 'い')]).replace(/ r="[^"]*"/g, '');
  expect(read(sheet).rows.map((cells) => cells[2])).toEqual(['あ', 'い']);
});

test('A formula without its result, and where cells lead to, are told', () => {
  const sheet = makeSheet(
    [HEAD, [1, '赤課', 'あ', '橋の会', '共催', { xml: '<c><f>SUM(A1:A2)</f></c>' }]],
    '<hyperlinks xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><hyperlink ref="C2" r:id="l"/></hyperlinks>',
  );
  expect(read(sheet).told).toEqual([
    'F2：計算の結果がファイルに入っていません。Excelで開き、保存し直してから、取り込んでください。',
    'シート「一」：セルのリンク（C2）の先は取り込んでいません。',
  ]);
});

test('How a workbook writes a line break of Windows is no text; an underline that looks like it is', () => {
  const sheet = makeSheet([HEAD, [1, '赤課', 'あ_x000D_\nい', '橋の会', '共催', '_x005F_x000D_']]);
  expect(read(sheet).rows[0]?.slice(2)).toEqual(['あい', '橋の会', '共催', '_x000D_']);
});

test('A day that is written out is shown as a day', () => {
  const sheet = makeSheet([
    [...HEAD, '日付'],
    [...row(1, '赤課', 'あ'), { xml: '<c t="d"><v>2024-04-01T00:00:00</v></c>' }],
  ]);
  expect(read(sheet).rows[0]?.[6]).toBe('2024年4月1日');
});

test('Heads that come again, and sums in the column of titles, are no projects', () => {
  const sheet = makeSheet([
    ['赤課の取組'],
    HEAD,
    row(1, '赤課', 'あ'),
    ['', '赤課', '小　計（1件）', '', '', 5],
    ['青課の取組'],
    HEAD,
    row(1, '青課', 'い'),
    ['', '青課', '合計', '', '', 10],
  ]);
  const { rows, told } = read(sheet);
  expect(rows.map((cells) => cells[2])).toEqual(['あ', 'い']);
  expect(told).toEqual(['5行目：事業名のない行（「青課の取組」）は取り込んでいません。']);
});

test('Another table below the list is told and not read as projects', () => {
  const sheet = makeSheet([
    HEAD,
    row(1, '赤課', 'あ'),
    [],
    ['番号', '会議名', '開催日', '場所', '参加者', '回数'],
    [1, '橋会議', '4月1日', '本庁', '市民', 3],
  ]);
  const { rows, told } = read(sheet);
  expect(rows.map((cells) => cells[2])).toEqual(['あ']);
  expect(told).toEqual([
    '4行目：ここから下は別の表なので、取り込んでいません。取組の一覧なら、上の一覧と同じ列にまとめてください。',
  ]);
});

test.each([
  ['1234567', '[<=999]000;[<=9999]000\\-00;000\\-0000', '123-4567'],
  ['312345678', '[<=99999999]####\\-####;\\(00\\)\\ ####\\-####', '(03) 1234-5678'],
  ['429990000', '000"-"000"-"0000', '042-999-0000'],
  ['5', '[>=10]"多い";"少ない"', '少ない'],
  ['1234567', '0.00E+00', '1234567'],
  ['0.5', '# ?/?', '0.5'],
  ['12', 'G/標準"人"', '12人'],
  ['1.0833333333333333', '[h]:mm', '26:00'],
  ['45383', '[$-411]ggge"年度"', '令和6年度'],
  ['-5000', '"¥"#,##0', '-¥5,000'],
])('A cell that holds %s in the form %s shows %s', (value, code, shown) => {
  expect(formatCell(value, { id: 200, code }, false)).toBe(shown);
});
