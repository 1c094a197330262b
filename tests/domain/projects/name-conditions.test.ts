import { expect, test } from 'vitest';
import { EMPTY_QUERY } from '../../../src/domain/projects/explore-projects.ts';
import { nameConditions } from '../../../src/domain/projects/name-conditions.ts';

test('What is asked of a list is said in words, in the order of the choices', () => {
  const query = { ...EMPTY_QUERY, text: ' 花 ', form: '共催', partner: '大学' };
  expect(nameConditions(query)).toBe('ことば「花」、形態「共催」、相手「大学」');
});

test('A list of which nothing is asked has no conditions, however it is sorted', () => {
  expect(nameConditions({ ...EMPTY_QUERY, text: '　', sort: 'title' })).toBe('');
});
