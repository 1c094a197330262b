import { expect, test } from 'vitest';
import { readFullText, writeFullText } from '../../../src/domain/sheet/full-link.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';

const blank = (id: string) => createSheet({ id, list: 'small-sheet', edition: 'x', created: '' });
const fill = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }), blank('a'));

test('A link with comments carries one party’s part and the heads, and nothing of the other, the talk or a drawing', () => {
  const own = {
    'field/project-name': '花いっぱい運動',
    'mark/item-1-1/before/group': 'talk',
    'comment/item-1-1/before/group': '役割を書面に',
    'date/before/group': '2026-04-01',
  };
  const others = {
    'comment/item-1-1/before/city': '内々の話',
    'talk/item-1-1/before/next': '来週',
    'drawing/a': '1 1',
  };
  expect(readFullText(writeFullText(fill({ ...own, ...others }), 'group'))).toEqual({
    list: 'small-sheet',
    cells: own,
  });
});

test.each(['', '{', '[]', '{"list":1,"cells":{}}', '{"list":"a"}', '{"list":"a","cells":[]}'])(
  'The text %s is no link of ours',
  (text) => expect(readFullText(text)?.cells ?? {}).toEqual({}),
);

test('What no sheet holds is left out of a link: foreign names, numbers, texts beyond all measure', () => {
  const cells = { constructor: 'x', place: 'gone', 'mark/a/b/group': 1, 'field/a': 'あ'.repeat(300_001), name: '花' };
  expect(readFullText(JSON.stringify({ list: 'a', cells }))?.cells).toEqual({ name: '花' });
});

test('A text that its writer could not save, being too long, comes whole with a link and is not dropped on the way', () => {
  const cells = { 'comment/a/before/group': 'あ'.repeat(20_001) };
  expect(readFullText(JSON.stringify({ list: 'a', cells }))?.cells).toEqual(cells);
});
