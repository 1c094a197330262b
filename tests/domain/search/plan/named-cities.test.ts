import { expect, test } from 'vitest';
import { takeNamedCities } from '../../../../src/domain/search/plan/named-cities.ts';

const CITIES = [
  { name: 'みほん市', reading: 'みほんし' },
  { name: '虹川市', reading: 'にじかわし' },
  { name: '津市', reading: 'つし' },
];
const take = (text: string) => takeNamedCities(text, CITIES);

test.each(['虹川市の協働', '虹川の協働', 'にじかわしの協働', 'にじかわの協働'])('「%s」 names a city', (text) => {
  expect(take(text)).toEqual({ names: ['虹川市'], rest: '|の協働' });
});

test('A query may name several cities, in the order of the site', () => {
  expect(take('虹川市とみほん市')).toEqual({ names: ['みほん市', '虹川市'], rest: '|と|' });
});

test('A single character is no city, and a text that names none is left as it is', () => {
  expect(take('津波とつながり')).toEqual({ names: [], rest: '津波とつながり' });
});
