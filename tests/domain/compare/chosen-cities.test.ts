import { expect, test } from 'vitest';
import { parseChosenCities } from '../../../src/domain/compare/chosen-cities.ts';

const KNOWN = ['east', 'west', 'north'];

test.each([
  ['cities=west,east', ['east', 'west']],
  ['cities=west,nowhere,%3Cscript%3E', ['west']],
  ['cities=west。', ['west']],
  ['cities=east,west）、', ['east', 'west']],
  ['cities=', undefined],
  ['cities=nowhere', undefined],
  ['other=east', undefined],
  ['cities=WEST', undefined],
])('The address ?%s chooses cities of the site only, in the site’s order', (query, chosen) => {
  expect(parseChosenCities(new URLSearchParams(query), KNOWN)).toEqual(chosen);
});
