import { expect, test } from 'vitest';
import { shortenAnswer } from '../../../../src/domain/search/question/shorten-answer.ts';

const SENTENCE = '市民等と執行機関が、それぞれの役割の下で協力することです。';

test('A text that fits is left whole', () => {
  expect(shortenAnswer('10万円が限度です。')).toBe('10万円が限度です。');
  expect(shortenAnswer(SENTENCE.repeat(2))).toBe(SENTENCE.repeat(2));
});

test('Of a longer one whole sentences are told until they say something, with a sign that it goes on', () => {
  expect(shortenAnswer(`2つの条例にあります。${SENTENCE.repeat(3)}`)).toBe(`2つの条例にあります。${SENTENCE}…`);
});

test('A text of one long sentence is told to its end', () => {
  const long = `${'虹の橋と'.repeat(30)}です。`;
  expect(shortenAnswer(long)).toBe(long);
});
