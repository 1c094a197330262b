import { expect, test } from 'vitest';
import { nameApart } from '../../../src/domain/handbook/name-apart.ts';

const shelf = (name: string, ...titles: readonly string[]) => ({
  city: { name },
  doors: titles.map((title) => ({ title, path: `/${name}/${title}/` })),
});
const titlesOf = (shelves: readonly ReturnType<typeof shelf>[]) =>
  nameApart(shelves).map(({ doors }) => doors.map(({ title }) => title));

test('A title that two cities share is told with the city, and any other as it is', () => {
  expect(titlesOf([shelf('虹川市', '自治基本条例', '指針'), shelf('津市', '自治基本条例')])).toEqual([
    ['虹川市　自治基本条例', '指針'],
    ['津市　自治基本条例'],
  ]);
});

test('What a city has under one title twice is its own matter', () => {
  expect(titlesOf([shelf('虹川市', '指針', '指針'), shelf('津市', '条例')])).toEqual([['指針', '指針'], ['条例']]);
});
