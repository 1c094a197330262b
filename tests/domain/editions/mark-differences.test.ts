import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cutByTerms, markDifferences, type Piece } from '../../../src/domain/editions/mark-differences.ts';

const cut = cutByTerms(['協働', '市民活動団体', 'a+b']);
const changed = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.changed).map(({ text }) => text);
const mark = (before: string, after: string) => {
  const marked = markDifferences(before, after, cut);
  return [changed(marked.before), changed(marked.after)];
};

test('A term of a glossary is never cut', () => {
  expect(cut('協働を進める市民活動団体')).toEqual(expect.arrayContaining(['協働', '市民活動団体']));
  expect(cutByTerms([])('あ')).toEqual(['あ']);
});

test.each([
  [
    '10万円を上限とする。',
    '30万円を限度とする。',
    [
      ['10', '上限'],
      ['30', '限度'],
    ],
  ],
  ['協働を進める。', '共同を進める。', [['協働'], ['共同']]],
  ['１０万円を出す。', '30万円を出す。', [['１０'], ['30']]],
  ['橋をかける。', '橋をかける。', [[], []]],
  ['橋をかける。', '大きな橋をかける。', [[], ['大きな']]],
])('%s → %s: only what changed is marked', (before, after, told) => {
  expect(mark(before, after)).toEqual(told);
});

test('Another spelling of a word beside a change is not marked', () => {
  expect(mark('１０人が市に出す。', '10人が県に出す。')).toEqual([['市'], ['県']]);
});

test('Whatever the texts, the pieces of each side are that text', () => {
  const text = fc.array(fc.constantFrom('協働', '橋', 'を', '10', '、', ' ', 'a+b')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marked = markDifferences(before, after, cut);
      const joined = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
      expect([joined(marked.before), joined(marked.after)]).toEqual([before, after]);
    }),
  );
});
