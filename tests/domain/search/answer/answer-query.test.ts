import { expect, test } from 'vitest';
import { foldText } from '../../../../src/domain/japanese/fold-text.ts';
import { answerQuery } from '../../../../src/domain/search/answer/answer-query.ts';
import type { SearchPlace } from '../../../../src/domain/search/index/search-place.ts';
import { cutTokens } from '../../../../src/domain/search/plan/cut-tokens.ts';
import { planRequest, type SearchRequest } from '../../../../src/domain/search/plan/plan-request.ts';
import { WORDS } from '../../../support/samples/small-words.ts';
import { makePlace } from '../../../support/samples/small-places.ts';

const place = (path: string, title: string, change: Partial<SearchPlace> = {}) =>
  makePlace(path, { title, cities: ['みほん市'], document: '条例', ...change });
const PLACES = [
  place('/a/#grant', '補助金'),
  place('/b/#grant', '補助金', { cities: ['別の市'], document: '指針' }),
  place('/forms/grant/', '補助', { kind: 'form', names: [{ name: '補助', path: '/forms/grant/' }] }),
  place('/c/#art-2', '第2条　協働', { document: '虹の橋条例' }),
];
/** An index of the titles. */
const askTitles = (tokens: readonly string[]) =>
  Promise.resolve(
    new Map(
      tokens.map((token) => [
        token,
        new Map(
          PLACES.flatMap(({ title }, at) => (cutTokens(foldText(title)).includes(token) ? [[at, 1] as const] : [])),
        ),
      ]),
    ),
  );
const ask = (query: string, change: Partial<SearchRequest> = {}) =>
  answerQuery(planRequest({ query, city: '', document: '', kind: '', ...change }, WORDS), {
    places: PLACES,
    ask: askTitles,
  });
const paths = async (...args: Parameters<typeof ask>) => (await ask(...args)).places.map(({ path }) => path);

test('An answer can be narrowed to a city, a document and a kind of place', async () => {
  expect(await paths('補助')).toHaveLength(3);
  expect(await paths('補助', { city: '別の市' })).toEqual(['/b/#grant']);
  expect(await paths('補助', { document: 'みほん市　条例' })).toEqual(['/a/#grant', '/forms/grant/']);
  expect(await paths('補助', { kind: 'form' })).toEqual(['/forms/grant/']);
});

test('The kinds are counted before the answer is narrowed to one, so that each can be chosen', async () => {
  const { kinds } = await ask('補助', { kind: 'form' });
  expect([...kinds]).toEqual([
    ['section', 2],
    ['form', 1],
  ]);
});

test('What is called by the very words is named on top, in either width', async () => {
  expect((await ask('補助')).named).toEqual([{ name: '補助', path: '/forms/grant/', kind: 'form', city: 'みほん市' }]);
  expect((await ask('補助金')).named).toEqual([]);
});

test('When nothing is found, words that are spelled nearly so are offered', async () => {
  const { places, near } = await ask('ほじゅきん');
  expect(places).toEqual([]);
  expect(near).toContain('補助金');
});

test('A query without letters finds nothing and asks nothing', async () => {
  expect(await ask('？！')).toMatchObject({ places: [], named: [], words: [] });
});

test('What is of the city a reader comes from is first, and the answer says so where others are found besides', async () => {
  expect((await paths('補助金'))[0]).toBe('/a/#grant');
  expect((await paths('補助金', { from: '別の市' }))[0]).toBe('/b/#grant');
  const told = async (query: string, from: string) => (await ask(query, { from })).from;
  expect([await told('補助金', '別の市'), await told('協働', '別の市'), await told('協働', 'みほん市')]).toEqual([
    '別の市',
    undefined,
    undefined,
  ]);
});
