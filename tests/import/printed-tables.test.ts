import { expect, test } from 'vitest';
import { importSample, listBodies } from '../support/import/import-sample.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const wide = (text: string, columns: number) => cell(text, `<w:gridSpan w:val="${columns}"/>`);
const deep = (text: string) => cell(text, '<w:vMerge w:val="restart"/>');
const under = cell('', '<w:vMerge/>');
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const HEADS = row(deep('区分'), wide('塗料', 2)) + row(under, cell('色'), cell('量'));
const ROWS = row(deep('大橋'), cell('赤'), cell('３缶')) + row(under, cell('青'), cell('２缶'));
const law = (table: string) =>
  makeWord({
    body: ['みほん市塗料条例', '第１条　塗料は、別表のとおりとする。', '附　則', 'この条例は、公布の日から施行する。']
      .map((line) => paragraph(line))
      .concat(paragraph('別表（第１条関係）'), `<w:tbl>${table}</w:tbl>`)
      .join(''),
  });
const lastOf = async (table: string) => {
  const { balance, ...imported } = await importSample(law(table), 'law.docx');
  expect([balance.carried + balance.aside, balance.open]).toEqual([balance.total, 0]);
  return [...listBodies({ balance, ...imported }).values()].at(-1);
};

test('A table without a title gets none, and merged heads stay merged', async () => {
  expect(await lastOf(HEADS + ROWS)).toMatch(
    /^<Table source="[^"]+" heads=\{2\} merged="A1:A2 B1:C1 A3:A4">\n\n\| 区分 \| 塗料 \| 塗料 \|\n\| --- \| --- \| --- \|\n\| 区分 \| 色 \| 量 \|\n\| 大橋 \| 赤 \| ３缶 \|\n\| 大橋 \| 青 \| ２缶 \|\n\n<\/Table>$/,
  );
});

test('A blank cell stays blank, and a blank row that is left out moves no merged cell', async () => {
  const blank = row(cell(''), cell(''), cell(''));
  const table = row(cell('区分'), cell('色'), cell('量')) + blank + ROWS + row(cell('小橋'), cell(''), cell('１缶'));
  expect(await lastOf(table)).toContain(
    'merged="A2:A3">\n\n| 区分 | 色 | 量 |\n| --- | --- | --- |\n| 大橋 | 赤 | ３缶 |\n| 大橋 | 青 | ２缶 |\n| 小橋 |  | １缶 |',
  );
});

test('A first column that is one cell from top to bottom makes no heads of all rows', async () => {
  expect(await lastOf(row(deep('橋'), cell('赤')) + row(under, cell('青')))).toContain('>\n\n| 橋 | 赤 |');
});
