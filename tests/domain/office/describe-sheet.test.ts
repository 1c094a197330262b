import { expect, test } from 'vitest';
import { describeBlankSheet, describeSheet, describeWorksheet } from '../../../src/domain/office/describe-sheet.ts';
import { listTexts } from '../../../src/domain/office/word-document.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { ONE_SIDED, SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const fill = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }), EMPTY);
const ADDRESS = 'https://example.jp/checklists/small-sheet/';

test('The paper of a filled sheet holds its heads, each item with mark and comments, and what an earlier edition asked', () => {
  const sheet = fill({
    'field/project-name': '花いっぱい運動',
    'date/before/group': '2026-04-01',
    'mark/item-1-1/before/group': 'talk',
    'comment/item-1-1/before/group': '広報の分担',
    'comment/item-1-1/before/city': '予算',
    'comment/gone/group': '前の版のこと',
  });
  const described = describeSheet(sheet, SMALL, 'group', ADDRESS);
  const texts = listTexts(described);
  expect([described.title, described.foot]).toEqual(['花いっぱい運動', ADDRESS]);
  expect(texts.slice(0, 4)).toEqual(['花いっぱい運動', '年度', '事業名', '花いっぱい運動']);
  expect(texts).toContain('2026年4月1日');
  const first = texts.indexOf('項目1の1');
  expect(texts.slice(first - 1, first + 4)).toEqual([
    '1',
    '項目1の1',
    '話し合う',
    '未',
    '事業前：広報の分担\n市のコメント：事業前：予算',
  ]);
  expect(texts).toContain('今の版にない欄（comment/gone/group）：前の版のこと');
});

test('The empty paper has a box for each party and timing, and only for the party that fills a group', () => {
  const texts = listTexts(describeBlankSheet(SMALL, ADDRESS));
  expect(texts).toEqual(expect.arrayContaining(['団体の記入者', '市の事業後の記入日', '事業前 団体', '事業後 市']));
  expect(texts.filter((text) => text === '□')).toHaveLength(48);
  expect(texts).toContain('印：○できた　△話し合う　－該当なし');
  const sided = listTexts(describeBlankSheet(ONE_SIDED, ADDRESS));
  expect(sided).toEqual(expect.arrayContaining(['市（市が記入）', '団体（団体が記入）', '確認']));
  expect(sided.filter((text) => text === '□')).toHaveLength(5);
});

test('A worksheet goes out with what was written, its drawing as what it is', () => {
  const checklist = {
    ...SMALL,
    parties: [],
    timings: [],
    groups: [],
    fields: [{ id: 'town', label: 'まち', ours: false }],
  };
  const drawing = JSON.stringify([[1, 1, 5, 5]]);
  const { blocks } = describeWorksheet(fill({ 'text/town': '緑のまち', 'drawing/town': drawing }), checklist, ADDRESS);
  expect(blocks.slice(0, 2)).toEqual([
    { kind: 'heading', level: 1, words: 'まち' },
    { kind: 'paragraph', words: '緑のまち' },
  ]);
  expect(blocks[2]).toMatchObject({
    kind: 'figure',
    caption: 'まちの絵',
    alternative: expect.stringMatching(/^絵（線\d本）$/),
  });
});
