import { expect, test } from 'vitest';
import { takePlainCells } from '../../src/domain/sheet/import-cells.ts';
import { formatSheetCsv } from '../../src/domain/sheet/sheet-csv.ts';
import { SMALL } from '../support/samples/small-checklist.ts';
import { HEAD, ME, fill, read, readCells } from '../support/sheets/small-table.ts';

test('A text of several lines is the same whatever line ends the file was saved with', () => {
  const sheet = fill({ 'field/project-name': '花\n鳥' });
  for (const end of ['\r\n', '\r']) {
    const table = read(formatSheetCsv(sheet, SMALL).replace(/\r?\n/g, end));
    expect(table.kind === 'cells' && takePlainCells(sheet, table.cells, ME).changes).toEqual([]);
  }
});

test('Signs that nobody sees, as they come along with a copied text, spoil neither a mark nor a key', () => {
  expect(
    readCells(`印\u200b,コメント,\u2060記号\nできた\u200b,花\u200d,mark/item-1-1\u00ad/before/group\u200e`),
  ).toEqual({
    'mark/item-1-1/before/group': 'done',
    'comment/item-1-1/before/group': '花\u200d',
  });
});

test('A table with two columns of one head is refused, since only one of them could be read', () => {
  expect(readCells('印,コメント,記号,コメント\nできた,,mark/item-1-1/before/group,橋の件')).toBe(
    '1行目に「コメント」の列が2つあります。使うほうを残し、もう一方の見出しを変えてください。',
  );
});

test('A table that ends within a field is refused: the rows behind are lost', () => {
  const whole = formatSheetCsv(fill({ 'field/project-name': '「"はい"」' }), SMALL);
  const cut = whole.slice(0, whole.indexOf('項目2の1') + 2);
  expect(readCells(cut)).toMatch(/^\d+行目の途中で終わっています。/);
  expect(read(whole).kind).toBe('cells');
  expect(readCells(`${HEAD}\n,5" の板,field/project-name`)).toEqual({ 'field/project-name': '5" の板' });
});

test('What was written into a column where nothing is read is told, not passed over', () => {
  expect(readCells(`${HEAD}\n花,,field/project-name`)).toBe(
    '2行目は「印」の列に「花」とあります。この行は「コメント」の列に書いてください。',
  );
  expect(readCells(`${HEAD}\n2026/4/1,,date/before/group`)).toContain('「コメント」の列に書いて');
});

test('All rows that cannot be read are told at once, as far as one can read them', () => {
  const rows = ['before', 'after'].flatMap((timing) =>
    [1, 2, 3, 4].map((item) => `済,,mark/item-1-${item}/${timing}/group`),
  );
  const why = readCells([HEAD, ...rows].join('\n'));
  expect(why).toMatch(/^2行目の印「済」が読めません。.*6行目の印「済」.*ほかに3行、読めないところがあります。$/);
});
