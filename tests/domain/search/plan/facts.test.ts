import { expect, test } from 'vitest';
import { foldText } from '../../../../src/domain/japanese/fold-text.ts';
import { fact, findAmounts, findArticles, findPhones, findYears } from '../../../../src/domain/search/plan/facts.ts';

const RANGE = Array.from({ length: 999 }, (_, at) => at + 1);

test('No fact of an article is the beginning of the fact of another', () => {
  const facts = RANGE.flatMap((article) => [fact.article(article), fact.mentionedArticle(article)]).toSorted();
  const clashes = facts.filter((text, at) => at > 0 && text.startsWith(facts[at - 1] ?? ' '));
  expect(clashes).toEqual([]);
});

test('A fact is one word', () => {
  expect(fact.code('1312')).toBe('ᶜ1312ᶻ');
  expect(fact.article(12)).toBe('ᵃ12ᶻ');
  expect(fact.mentionedArticle(12)).toBe('ᵐ12ᶻ');
});

// faults.md B06: C++ met 168 places, y 57, code 143, 1106 and 0120 85, because facts were plain letters and digits.
test('Nothing that is typed holds a fact, not even the fact itself copied out of the index', () => {
  const facts = RANGE.flatMap((at) => [
    fact.code(String(1000 + at)),
    fact.article(at),
    fact.mentionedArticle(at),
    fact.year(1900 + at),
    fact.phone(`042${at}`),
    fact.amount(String(at)),
  ]);
  expect(facts.filter((one) => /[ᶜᵃᵐʸᵗᵉᶻ]/u.test(foldText(one)))).toEqual([]);
  expect(facts.filter((one) => [...one].length !== one.length || !/^[\p{Lm}]\d+ᶻ$/u.test(one))).toEqual([]);
});

test('Every article named in a text is found', () => {
  const lost = RANGE.filter((article) => findArticles(`自治基本条例の第${article}条による`).join() !== String(article));
  expect(lost).toEqual([]);
});

test('Articles are found once each, in the order of the text', () => {
  expect(findArticles(foldText('第１２条と第三条、ふたたび12条、第3条第1項'))).toEqual([12, 3]);
});

test.each(['協働', '条例第27号', '1312条', '12項', '', '2019年'])('「%s」 names no article', (text) => {
  expect(findArticles(text)).toEqual([]);
});

test('Years in either count, phone numbers in any spelling and amounts are found once each', () => {
  const text = foldText(
    '平成21年（2009年）12月、令和元年度。電話042（346）9809、042-346-9809。上限３０万円、10万円、30万円',
  );
  expect(findYears(text)).toEqual([2009, 2019]);
  expect(findPhones(text)).toEqual(['0423469809']);
  expect(findAmounts(text)).toEqual(['30', '10']);
});

test('Numbers that are no year, phone or amount give no fact', () => {
  const text = foldText('第2009条、12345678901234、0120、百人、1909人');
  expect([findYears(text), findPhones(text), findAmounts(text)]).toEqual([[], [], []]);
});
