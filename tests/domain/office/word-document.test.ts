import { expect, test } from 'vitest';
import { listTexts, plainWords } from '../../../src/domain/office/word-document.ts';

test('The texts of a document are listed in their order, without the numbers that Word counts', () => {
  expect(
    listTexts({
      title: '協定書（案）',
      blocks: [
        { kind: 'clause', level: 0, title: '目的', words: '協力します。' },
        { kind: 'list', isOrdered: true, items: [{ level: 0, words: [{ text: 'は' }, { text: 'じめ', bold: true }] }] },
        { kind: 'page-break' },
        { kind: 'table', columns: [{ head: '項目', width: 1 }], rows: [['年度']] },
        { kind: 'table', hasHead: false, columns: [{ head: '', width: 1 }], rows: [['事業名']] },
        { kind: 'figure', caption: '図：領域', alternative: '左に団体。' },
        { kind: 'heading', level: 1, words: '終わりに' },
      ],
    }),
  ).toEqual([
    '協定書（案）',
    '（目的）',
    '協力します。',
    'はじめ',
    '項目',
    '年度',
    '事業名',
    '図：領域',
    '左に団体。',
    '終わりに',
  ]);
});

test('Words of several looks read as one text', () => {
  expect(
    plainWords([
      { text: '協', bold: true },
      { text: '働', link: 'https://example.jp/' },
    ]),
  ).toBe('協働');
});
