import { expect, test } from 'vitest';
import { mayAsk } from '../../../../src/domain/search/question/may-ask.ts';

const QUESTIONS = {
  asks: [
    { asks: 'amount', say: ['いくら'] },
    { asks: 'fax', say: ['ＦＡＸ'] },
  ],
  fill: ['ですか'],
  any: ['お金'],
  offices: ['担当'],
  common: [],
} as const;

test.each(['橋はいくら', 'いくらですか', 'fax', '第１２条', '第十二条'])('「%s」 may ask for a fact', (query) => {
  expect(mayAsk(query, QUESTIONS)).toBe(true);
});

test.each(['', ' ', 'お金ですか', '担当', '条例', '12'])('「%s」 asks for none', (query) => {
  expect(mayAsk(query, QUESTIONS)).toBe(false);
});
