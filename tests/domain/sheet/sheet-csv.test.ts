import { expect, test } from 'vitest';
import { formatSheetCsv, parseSheetCsv } from '../../../src/domain/sheet/sheet-csv.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const VALUES = {
  'field/project-name': '=HYPERLINK("http://x")',
  'mark/item-1-1/before/group': 'done',
  'mark/item-3-4/after/city': 'na',
  'comment/item-1-1/group': '「はい」, と言った\n次の行 "引用"',
  'comment/item-2-2/city': '+81の番号',
};
const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const SHEET = Object.entries(VALUES).reduce(
  (one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }),
  EMPTY,
);

test('A table holds every spot of both parties, and what was written comes back from it', () => {
  const text = formatSheetCsv(SHEET, SMALL);
  expect(text.startsWith('\uFEFF"段階"')).toBe(true);
  expect(text.match(/"mark\//g)).toHaveLength(48);
  const read = parseSheetCsv(text, SMALL);
  expect(read.kind === 'cells' && read.cells).toMatchObject(VALUES);
});

test('A text that a spreadsheet would run as a formula is kept from running', () => {
  const text = formatSheetCsv(SHEET, SMALL);
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(text).toContain(`"'+81の番号"`);
});

test('A table that a spreadsheet saved with tabs, other line ends and its own marks is read', () => {
  const rows = [
    '印\tコメント\t記号',
    '○\t\tmark/item-1-1/before/group',
    '話し合う\t要相談\tmark/item-1-2/after/city',
    '',
  ];
  for (const end of ['\n', '\r\n', '\r']) {
    const read = parseSheetCsv(rows.join(end), SMALL);
    expect(read.kind === 'cells' && read.cells).toEqual({
      'mark/item-1-1/before/group': 'done',
      'mark/item-1-2/after/city': 'talk',
      'comment/item-1-2/city': '要相談',
    });
  }
});

test.each([
  ['', '「印」「コメント」「記号」の列がありません'],
  ['印,コメント,記号\nはなまる,,mark/item-1-1/before/group', '2行目の印「はなまる」'],
  ['印,コメント,記号\nできた,,mark/other/before/group', '行が1つもありません'],
])('A table that does not fit is refused with where it is wrong and how to mend it (%#)', (text, part) => {
  const read = parseSheetCsv(text, SMALL);
  expect(read.kind === 'bad' && read.why).toContain(part);
});
