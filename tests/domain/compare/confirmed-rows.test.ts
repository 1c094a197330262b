// content.md S1, S2: a sentence with "only" stood on a page although nobody had read the documents for it.
import { expect, test } from 'vitest';
import { stateRows, type Confirmed, type Saying } from '../../../src/domain/compare/confirmed-rows.ts';

const ROWS = [
  { id: 'purpose', label: '目的' },
  { id: 'equal', label: '対等' },
];
const say = (city: string, themes: readonly string[], gist = ''): Saying => ({
  city,
  themes,
  term: '目的の共有',
  gist,
  under: '',
});
const SAID = [say('a', ['purpose']), say('b', ['purpose', 'equal'])];
const confirm = (sayings: readonly Saying[], cities: readonly string[]): Confirmed => {
  const states = stateRows(ROWS, cities, sayings, undefined);
  return {
    rows: Object.fromEntries(states.flatMap(({ row, pin }) => (row ? [[row.id, pin]] : []))),
    count: states.at(-1)?.pin,
  };
};
const tell = (sayings: readonly Saying[], cities: readonly string[], confirmed?: Confirmed) =>
  stateRows(ROWS, cities, sayings, confirmed).map(({ row, state }) => `${row?.id ?? 'count'} ${state}`);

test('Rows and number that nobody confirmed are unread, and current once they were confirmed as they are', () => {
  expect(tell(SAID, ['a', 'b'])).toEqual(['purpose unread', 'equal unread', 'count unread']);
  expect(tell(SAID, ['a', 'b'], confirm(SAID, ['a', 'b']))).toEqual([
    'purpose current',
    'equal current',
    'count current',
  ]);
});

test('A changed, new or lost point changes its own rows and the number, and no other row', () => {
  const confirmed = confirm(SAID, ['a', 'b']);
  expect(tell([say('a', ['purpose'], '改めた'), say('b', ['purpose', 'equal'])], ['a', 'b'], confirmed)).toEqual([
    'purpose changed',
    'equal current',
    'count changed',
  ]);
  expect(tell([...SAID, say('a', ['equal'])], ['a', 'b'], confirmed)).toEqual([
    'purpose current',
    'equal changed',
    'count changed',
  ]);
});

test('A city that comes along changes every row, though it says nothing', () => {
  expect(tell(SAID, ['a', 'b', 'c'], confirm(SAID, ['a', 'b']))).toEqual([
    'purpose changed',
    'equal changed',
    'count changed',
  ]);
});
