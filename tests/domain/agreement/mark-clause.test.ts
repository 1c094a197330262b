import { expect, test } from 'vitest';
import { markClause } from '../../../src/domain/agreement/mark-clause.ts';

const say = (city: string, says: string, forms?: readonly string[]) => ({ city, says, position: '', path: '', forms });
const passages = [say('aoba', 'b', ['boat']), say('mihon', 'a', ['bridge'])];
const about = (city: string, form: string) => ({ kind: 'paid', form, city });
const tell = (city: string, form: string) => {
  const { mark, passages: shown } = markClause({ passages }, about(city, form));
  return [mark.sign, ...shown.map(({ says }) => says)];
};

test('A clause is marked by whether the chosen city speaks of it, another does, or none', () => {
  expect(tell('mihon', 'bridge')).toEqual(['◎', 'a']);
  expect(tell('aoba', 'bridge')).toEqual(['☆', 'a']);
  expect(tell('mihon', 'ferry')).toEqual(['△']);
  expect(markClause({ passages: [] }, about('mihon', 'bridge')).mark.sign).toBe('△');
});

test('A passage that speaks of every form counts for every form, the chosen city first', () => {
  const all = { passages: [say('aoba', 'b'), say('mihon', 'a')] };
  expect(markClause(all, about('mihon', 'ferry')).passages.map(({ says }) => says)).toEqual(['a', 'b']);
});
