import { expect, test } from 'vitest';
import {
  documentOf,
  findInForce,
  firstDay,
  formatEditionDay,
  isDatedPath,
  isDay,
  isEdition,
  isEditionName,
  nameEdition,
  nameGone,
  tellEdition,
} from '../../../src/domain/editions/edition.ts';

const editions = ['2018-04', '2021-04', '2024-05-01'].map((date) => ({ date, from: firstDay(date) }));

test.each([
  ['2018-03-31', '2018-04'],
  ['2018-04-01', '2018-04'],
  ['2021-03-31', '2018-04'],
  ['2021-04-01', '2021-04'],
  ['2030-01-01', '2024-05-01'],
])('On %s the edition %s is in force; before the first one, that one', (today, date) => {
  expect(findInForce(editions, today)?.date).toBe(date);
});

test('An edition is named by the day from which it is in force, as exact as it is known', () => {
  expect(['平成30年4月1日', '平成30年4月', '平成30年', undefined].map(nameEdition)).toEqual([
    '2018-04-01',
    '2018-04',
    '2018',
    '',
  ]);
  expect(['2018-04-01', '2018-04', '2018'].map(formatEditionDay)).toEqual([
    '平成30年4月1日',
    '平成30年4月',
    '平成30年',
  ]);
  expect(['2018-04-01', '2018-04', '2018'].map(firstDay)).toEqual(['2018-04-01', '2018-04-01', '2018-01-01']);
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-2-1', false],
])('Whether %s is a day: %s', (day, is) => {
  expect(isDay(day)).toBe(is);
});

test('In a sentence an edition is named as content writes days; what is no day stays as it is', () => {
  expect(['2027-04-01', '2018-04', '2018-13', 'old', ''].map(tellEdition)).toEqual([
    '令和9年4月1日からの版',
    '平成30年4月からの版',
    '2018-13からの版',
    'oldからの版',
    'からの版',
  ]);
  expect(['2027-04-01', '2018', '2018-13', ''].map(isEditionName)).toEqual([true, true, false, false]);
});

test('An edition has its date behind the id of its document', () => {
  expect(['mihon/compass/2018-04', 'mihon/compass'].map(isEdition)).toEqual([true, false]);
  expect(documentOf('mihon/compass/2018-04')).toBe('mihon/compass');
  expect(['/mihon/compass/2018-04/whole/#a', '/mihon/compass/whole/#a', '/n/2018/'].map(isDatedPath)).toEqual([
    true,
    false,
    false,
  ]);
  expect(nameGone('9201', 'art-1-p2')).toBe('gone-9201-art-1-p2');
  expect(nameGone('9611')).toBe('gone-9611');
});
