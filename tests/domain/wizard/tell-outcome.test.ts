import { expect, test } from 'vitest';
import { nameRank, tellEnd, tellFirst } from '../../../src/domain/wizard/tell-outcome.ts';

const form = (id: string) => ({ form: id, counts: { for: 1, against: 0 }, score: 1, rules: [] });
const call = (id: string) => `「${id}」`;
const found = (ids: readonly string[], isPair = false) =>
  ({ kind: 'candidates', ranks: [ids.map(form)], isPair, others: [] }) as const;

test('The first candidate is named, equals and pairs are told', () => {
  expect(tellFirst(found(['共催']), call)).toBe('第1候補は「共催」です。');
  expect(tellFirst(found(['共催', '協力']), call)).toBe('第1候補は「共催」「協力」です。同じ順位が2つあります。');
  expect(tellFirst(found(['共催', '補助'], true), call)).toBe(
    '第1候補は「共催」と「補助」です。2つのことを求めているので、それぞれの形を組み合わせます。',
  );
  expect(nameRank(found(['共催', '補助'], true), 0)).toBe('第1候補（組み合わせる2つ）');
  expect(nameRank(found(['共催', '協力']), 0)).toBe('第1候補（同じ順位が2つ）');
  expect(nameRank(found(['共催']), 0)).toBe('第1候補');
});

test('Where there is no candidate the reader is told why', () => {
  expect(tellEnd({ kind: 'not-enough', known: 1, needed: 3, open: ['段階', 'お金'] }, call)).toBe(
    'まだ言えることが少なすぎます。分かっている答えは1つです（3つ以上必要です）。次のことを確かめてください：「段階」「お金」。',
  );
  expect(tellEnd({ kind: 'outside', question: '主導', answer: 'alone' }, call)).toContain(
    '「主導」の答えを変えてみてください。',
  );
  expect(tellEnd({ kind: 'contradiction', clash: ['段階', 'お金'], others: [] }, call)).toMatch(
    /^答えどうしが食い違っています。「段階」と「お金」の答え/,
  );
});
