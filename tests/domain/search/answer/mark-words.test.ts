import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from '../../../../src/domain/search/answer/mark-words.ts';

const hits = (text: string, words: readonly string[]) =>
  markWords(text, words)
    .filter(({ isHit }) => isHit)
    .map((one) => one.text);

test('Words are marked whatever their width, case and kana, the longest first', () => {
  expect(hits('ＮＰＯ法人とガイドラインの協働事業', ['npo', 'がいどらいん', '協働', '協働事業'])).toEqual([
    'ＮＰＯ',
    'ガイドライン',
    '協働事業',
  ]);
});

test('A single sign is not marked, because it stands everywhere', () => {
  expect(hits('緑と花', ['緑'])).toEqual([]);
});

test('The stretches together are the text, whatever is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.string({ maxLength: 5 })), (text, words) => {
      expect(
        markWords(text, words)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
