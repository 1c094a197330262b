import { expect, test } from 'vitest';
import { describeTalk, tabulateTalk } from '../../../src/domain/office/describe-talk.ts';
import { listTexts } from '../../../src/domain/office/word-document.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const sheet = Object.entries({
  'mark/item-2-1/after/group': 'done',
  'mark/item-2-1/after/city': 'talk',
  'comment/item-2-1/after/city': '時間がない',
  'talk/item-2-1/after/next': '来月また話す',
  'mark/item-1-1/before/group': 'done',
}).reduce(
  (one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }),
  createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' }),
);

test('What needs talk comes first, with both marks, the comments and what was noted', () => {
  const { blocks, isLandscape } = describeTalk(sheet, SMALL, 'https://example.jp/');
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.words] : []));
  expect(headings).toEqual(['食い違い（1）', '片方だけ記入（1）', 'どちらも未記入（22）']);
  const texts = listTexts({ title: '', blocks });
  const at = texts.indexOf('Ⅱ-1事業後');
  expect(texts.slice(at, at + 6)).toEqual([
    'Ⅱ-1事業後',
    '項目2の1',
    'できた',
    '話し合う',
    '時間がない',
    '来月また話す',
  ]);
  expect(isLandscape).toBe(true);
});

test('The same stands in a sheet of a workbook, a row a spot', () => {
  const { columns, rows } = tabulateTalk(sheet, SMALL);
  expect(columns.map(({ head }) => head)).toEqual([
    'くらべた結果',
    '項目',
    '内容',
    '団体',
    '市',
    '団体のコメント',
    '市のコメント',
    '共有できたこと',
    '見方が違ったこと',
    '次にどうするか',
  ]);
  expect(rows[0]).toEqual([
    '食い違い',
    'Ⅱ-1事業後',
    '項目2の1',
    'できた',
    '話し合う',
    '',
    '時間がない',
    '',
    '',
    '来月また話す',
  ]);
});
