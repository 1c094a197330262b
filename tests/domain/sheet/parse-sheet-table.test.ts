// Rows B16, B17 of faults.md, B7 of use.md, A20 of attack.md.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takePlainCells } from '../../../src/domain/sheet/import-cells.ts';
import { formatSheetCsv } from '../../../src/domain/sheet/sheet-csv.ts';
import { createSheet, valueAt } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';
import { EMPTY, HEAD, ME, fill, read, readCells } from '../../support/sheets/small-table.ts';

const odd = fc
  .string({
    unit: fc.constantFrom(
      ...[
        "'",
        '=',
        '＝',
        '-',
        '－',
        '+',
        '＋',
        '@',
        '＠',
        '\t',
        '\n',
        '\r',
        ' ',
        '　',
        '"',
        ',',
        ';',
        '0',
        '1',
        '/',
        '(',
      ],
      ...['あ', '〇', '髙', '🌸', '\uFEFF', '\u0000', '<', '&'],
    ),
    maxLength: 12,
  })
  .map((text) => text.replace(/\r\n?/g, '\n').replace(/^$/, '花'));

test('Whatever was written comes back from the table, to the letter', () => {
  const values = fc.record(
    {
      name: odd,
      'field/project-name': odd,
      'date/after/city': fc.constantFrom('2026-04-01', '0001-01-01', '12026-12-31'),
      'mark/item-1-1/before/group': fc.constantFrom('done', 'talk', 'na'),
      'mark/item-1-1/before/city': fc.constantFrom('done', 'talk', 'na'),
      'mark/gone/before/city': fc.constantFrom('done', 'talk', 'na'),
      'comment/item-1-1/before/group': odd,
      'comment/item-1-1/after/group': odd,
      'comment/item-2-2/after/city': odd,
      'comment/item-2-3/city': odd,
      'comment/gone/city': odd,
      'talk/item-1-1/before/next': odd,
      'talk/item-3-4/after/shared': odd,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(values, (given) => {
      const written = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const sheet = fill(written);
      const table = read(formatSheetCsv(sheet, SMALL));
      if (table.kind === 'bad') throw new Error(table.why);
      expect(takePlainCells(sheet, table.cells, ME).changes).toEqual([]);
      const taken = takePlainCells(EMPTY, table.cells, ME).sheet;
      expect(Object.fromEntries(Object.keys(taken.cells).map((key) => [key, valueAt(taken, key)]))).toEqual(written);
    }),
    { numRuns: 2_000 },
  );
});

test('A table that a spreadsheet saved with tabs, other line ends and its own signs is read', () => {
  const rows = [
    '印\tコメント\t記号',
    '○\t\tmark/item-1-1/before/group',
    '〇\t\tmark/item-1-2/before/group',
    '◯\t\tmark/item-1-3/before/group',
    '話し合う\t要相談, "急ぎ"\tmark/item-1-2/before/city',
    '',
  ];
  for (const end of ['\n', '\r\n', '\r']) {
    expect(readCells(rows.join(end))).toEqual({
      'mark/item-1-1/before/group': 'done',
      'mark/item-1-2/before/group': 'done',
      'mark/item-1-3/before/group': 'done',
      'comment/item-1-1/before/group': '',
      'comment/item-1-2/before/group': '',
      'comment/item-1-3/before/group': '',
      'mark/item-1-2/before/city': 'talk',
      'comment/item-1-2/before/city': '要相談, "急ぎ"',
    });
  }
});

test.each([
  ['a title row', `相互チェックシート,,\n\n${HEAD}`],
  ['blanks in the head', '印 ,コ メント, 記　号'],
  ['a title without commas above tabs', '相互チェックシート, 春\n印\tコメント\t記号'],
])('A table with %s is read', (_, head) => {
  const separator = head.includes('\t') ? '\t' : ',';
  expect(readCells(`${head}\n${['できた', '', 'mark/item-1-1/after/group'].join(separator)}`)).toEqual({
    'mark/item-1-1/after/group': 'done',
    'comment/item-1-1/after/group': '',
  });
});

test('What was emptied in the table comes as empty; a row left out says nothing', () => {
  const rows = [HEAD, ',,field/project-name', ',,date/before/group', '未,,mark/item-1-1/before/group'];
  expect(readCells(rows.join('\n'))).toEqual({
    'field/project-name': '',
    'date/before/group': '',
    'mark/item-1-1/before/group': 'none',
    'comment/item-1-1/before/group': '',
  });
});

test('A day comes back in whatever form the spreadsheet gave it', () => {
  for (const day of ['2026/4/1', '2026-04-01', '令和8年4月1日', '2026年4月1日']) {
    expect(readCells(`${HEAD}\n,${day},date/before/group`)).toEqual({ 'date/before/group': '2026-04-01' });
  }
});

test('A comment belongs to the time of its row, and none of another time is emptied by it', () => {
  const table = (first: string, later: string) =>
    readCells(`${HEAD}\n未,${first},mark/item-1-1/before/group\n未,${later},mark/item-1-1/after/group`);
  expect(table('', '後で')).toMatchObject({ 'comment/item-1-1/after/group': '後で' });
  expect(table('前に', '後で')).toMatchObject({
    'comment/item-1-1/before/group': '前に',
    'comment/item-1-1/after/group': '後で',
  });
  expect(readCells(`${HEAD}\n未,前に,mark/item-1-1/before/group`)).not.toHaveProperty('comment/item-1-1/after/group');
});

test.each([
  ['', '「印」「コメント」「記号」の列がありません'],
  ['印,記号\nできた,mark/item-1-1/before/group', 'wrong'],
])('A table without its columns is refused with those it lacks (%#)', (text, part) => {
  expect(readCells(text)).toContain(part === 'wrong' ? '「コメント」の列がありません' : part);
});

test.each([
  [`表\n\n${HEAD}\nはなまる,,mark/item-1-1/before/group`, '4行目の印「はなまる」'],
  [`${HEAD}\n,春ごろ,date/before/group`, '2行目の記入日「春ごろ」'],
  [`${HEAD}\nできた,,mark/other/before/group`, '行が1つもありません'],
  [`${HEAD}\n,花,field/project-name\nできた,,mark/other/before/group`, '行が1つもありません'],
  [`${HEAD}\n,花,field/project-name\n,鳥,field/project-name`, '2行目と3行目は同じ欄'],
  [`${HEAD}\n,${'あ'.repeat(20_001)},field/project-name`, '2行目の文が長すぎます。20,000文字まで'],
])('A table that does not fit is refused with where it is wrong and how to mend it (%#)', (text, part) => {
  expect(readCells(text)).toContain(part);
});

test('A table of another checklist is refused with the one it belongs to', () => {
  const table = formatSheetCsv(createSheet({ ...EMPTY, list: 'other' }), { ...SMALL, id: 'other' });
  expect(read(table)).toEqual({ kind: 'bad', why: 'ほかの様式の表です。', list: 'other' });
});

test('A row that no table of ours has is left alone', () => {
  const rows = [HEAD, ',,list/small-sheet', ',bin,place', ',1 1,drawing/a', ',花,field/project-name', ',x,constructor'];
  expect(readCells(rows.join('\n'))).toEqual({ 'field/project-name': '花' });
});

test('A row is known by its 記号 in whatever width or case it comes back', () => {
  expect(readCells(`${HEAD}\nできた,,ｍａｒｋ／ｉｔｅｍ－１－１／before／group\n,花,FIELD/PROJECT-NAME`)).toEqual({
    'mark/item-1-1/before/group': 'done',
    'comment/item-1-1/before/group': '',
    'field/project-name': '花',
  });
});

test('A line that says something under no key, or one of no sheet, is named; an empty one is not', () => {
  const table = read(
    `${HEAD}\nできた,,mark/item-1-1/before/group\n,橋の件,\nできた,,mark/item-9-9/before/group\n,,\n,,x`,
  );
  expect(table).toMatchObject({ kind: 'cells', unread: [3, 4] });
});
