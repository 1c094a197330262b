import { expect, test } from 'vitest';
import { findTags, readTable, readTag } from '../../../../src/publish/pdf/inspect/read-tags.ts';

const pieces = new Map(['見出し', '主体', '役割', '市民', '提案', '表', '・', '図の字'].map((text) => [text, text]));
const say = (role: string, ...texts: readonly string[]) => ({
  role,
  children: texts.map((id) => ({ type: 'content', id })),
});
const row = (...cells: readonly ReturnType<typeof say>[]) => ({ role: 'TR', children: cells });
const head = row(say('TH', '主体'), say('TH', '役割'));
const body = row(say('TH', '市民'), say('TD', '提案'));

test('The text of a page is read in its order, without marks of lists and letters of drawings', () => {
  const list = { role: 'LI', children: [say('Lbl', '・'), say('LBody', '提案')] };
  const drawing = { ...say('Figure', '図の字'), alt: '領域の図' };
  expect(readTag({ role: 'Document', children: [say('H2', '見出し'), list, drawing] }, pieces)).toBe('見出し提案');
});

test('A table begins where its caption is; where it goes on, its repeated head is not read again', () => {
  const begins = { role: 'Table', children: [say('Caption', '表'), head, body] };
  const continues = { role: 'Table', children: [say('Caption'), head, body] };
  expect(readTable(begins, pieces)).toEqual({
    goesOn: false,
    hasCaption: true,
    rows: [
      { words: '主体役割', isHead: true },
      { words: '市民提案', isHead: false },
    ],
  });
  expect(readTable(continues, pieces).goesOn).toBe(true);
  expect(readTable({ role: 'Table', children: [head, body] }, pieces).goesOn).toBe(false);
  expect(readTag({ role: 'Document', children: [begins, continues] }, pieces)).toBe('表主体役割市民提案市民提案');
});

test('Rows that stand on another page are not counted', () => {
  expect(readTable({ role: 'Table', children: [row(say('TH'), say('TD')), body] }, pieces).rows).toHaveLength(1);
});

test('Tags are found however deep they stand', () => {
  expect(
    findTags({ role: 'Document', children: [{ role: 'NonStruct', children: [body] }] }, ({ role }) => role === 'TD'),
  ).toEqual([say('TD', '提案')]);
});
