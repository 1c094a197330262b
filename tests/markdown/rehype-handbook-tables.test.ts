import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { findElements, renderMdx, textOf } from '../support/content/render-mdx.ts';

const TWO = '| 色 | 意味 |\n| --- | --- |\n| 赤 | はじまり |\n| 青 | おわり |';
const THREE = '| 時期 | **計画** | 内容 |\n| --- | --- | --- |\n| 春 | 橋 | かける |';

async function tableOf(attributes: string, table: string): Promise<Element> {
  const { tree } = await renderMdx(`<Table ${attributes}>\n\n${table}\n\n</Table>`);
  const [found] = findElements(tree, 'table');
  if (!found) throw new Error('no table');
  return found;
}
const heads = (table: Element) => findElements(table, 'th').map((head) => [textOf(head), head.properties['scope']]);

test('A table says what it shows, before anything else in it', async () => {
  const table = await tableOf('source="mihon-guide/1-T1" caption="橋の色"', TWO);
  const [first] = table.children;
  expect(first).toMatchObject({ type: 'element', tagName: 'caption' });
  expect(findElements(table, 'caption').map(textOf)).toEqual(['橋の色']);
});

test('A table that is printed without a caption has a name for who hears it, and none that is seen', async () => {
  const table = await tableOf('source="mihon-guide/1-T1"', TWO);
  expect(findElements(table, 'caption')).toEqual([]);
  expect(table.properties['ariaLabel']).toBe('表');
  expect((await tableOf('source="a/1" caption="橋の色"', TWO)).properties['ariaLabel']).toBeUndefined();
});

test('The head row heads the columns, the first cell of each row heads the row', async () => {
  expect(heads(await tableOf('source="a/1" caption="橋の色"', TWO))).toEqual([
    ['色', 'col'],
    ['意味', 'col'],
    ['赤', 'row'],
    ['青', 'row'],
  ]);
});

test('A table of three columns carries the name of the column in each cell, for narrow screens', async () => {
  const table = await tableOf('source="a/1" caption="計画"', THREE);
  expect(findElements(table, 'td').map((cell) => [textOf(cell), cell.properties['data-label']])).toEqual([
    ['橋', '計画'],
    ['かける', '内容'],
  ]);
  expect(table.properties['className']).toEqual(['data', 'columns-3']);
});

test('A table of two columns needs no names in its cells', async () => {
  const table = await tableOf('source="a/1" caption="橋の色"', TWO);
  expect(findElements(table, 'td').map((cell) => cell.properties['data-label'])).toEqual([undefined, undefined]);
  expect(table.properties['className']).toEqual(['data', 'columns-2']);
});

test('A balanced table is marked as one', async () => {
  const table = await tableOf('source="a/1" caption="橋の色" balanced', TWO);
  expect(table.properties['className']).toEqual(['data', 'columns-2', 'balanced']);
});

test('Nothing of the author’s <Table> is left, and links inside it still lead somewhere', async () => {
  const { tree } = await renderMdx(
    `<Table source="a/1" caption="先">\n\n| 先 | 名 |\n| --- | --- |\n| [条](section:mihon/ordinance/art-1) | 橋 |\n\n</Table>`,
  );
  expect(JSON.stringify(tree)).not.toContain('mdxJsxFlowElement');
  expect(findElements(tree, 'a').map(({ properties }) => properties['href'])).toEqual([
    '/mihon/ordinance/rules/#art-1',
  ]);
  expect(findElements(tree, 'div').map(({ properties }) => properties['className'])).toEqual([['table']]);
});

test('A table without rows stops the build at its line', async () => {
  const body = '<Table source="x" caption="橋の色">\n\n表はまだです。\n\n</Table>';
  const failure = await renderMdx(`一行目\n\n${body}`).catch((error: unknown) => error);
  expect(failure).toMatchObject({ line: 3, column: 1 });
  expect(String(failure)).toContain('表がありません');
  expect(String(failure)).toContain('| で区切った表を書いてください');
});

const PRINTED = [
  '| 区分 | 塗料 | 塗料 |',
  '| --- | --- | --- |',
  '| 区分 | 色 | 量 |',
  '| 大橋 | 赤 | ３缶 |',
  '| 大橋 | 青 | ２缶 |',
  '| 小橋 |  | １缶 |',
].join('\n');

test('Merged cells and rows of heads stand as a city prints them, each text once', async () => {
  const table = await tableOf('source="a/1" heads={2} merged="A1:A2 B1:C1 A3:A4"', PRINTED);
  const cells = findElements(table, 'tr').map((row) =>
    row.children
      .filter((cell) => cell.type === 'element')
      .map((cell) => [cell.tagName, textOf(cell), ...Object.values(cell.properties)].join(' ').trim()),
  );
  expect(cells).toEqual([
    ['th 区分 2 col', 'th 塗料 2 colgroup'],
    ['th 色 col', 'th 量 col'],
    ['th 大橋 rowgroup 2', 'td 赤', 'td ３缶'],
    ['td 青', 'td ２缶'],
    ['th 小橋 row', 'td', 'td １缶'],
  ]);
  expect(findElements(table, 'thead').map((head) => findElements(head, 'tr').length)).toEqual([2]);
  expect(findElements(table, 'caption')).toEqual([]);
  expect(table.properties['className']).toEqual(['grid', 'whole']);
});

test('Cells that the table has not are refused', async () => {
  await expect(tableOf('source="a/1" merged="A1:D1"', PRINTED)).rejects.toThrow('が、表のセルではありません。');
  await expect(tableOf('source="a/1" heads={6}', PRINTED)).rejects.toThrow('が、表のセルではありません。');
});
