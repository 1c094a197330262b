import { expect, test } from 'vitest';
import { findHits } from '../../../../src/domain/search/answer/find-hits.ts';
import type { OpenedIndex } from '../../../../src/domain/search/index/opened-index.ts';
import { planRequest } from '../../../../src/domain/search/plan/plan-request.ts';
import { WORDS } from '../../../support/samples/small-words.ts';
import { makePlace } from '../../../support/samples/small-places.ts';

const places = Array.from({ length: 40 }, (_, at) =>
  makePlace(`/${at}/`, { cities: [at % 2 === 0 ? 'みほん市' : '別の市'] }),
);

/** An index in which so many places hold 協働. Keeps what it was asked. */
function index(held: number): OpenedIndex & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const hits = new Map(Array.from({ length: held }, (_, at) => [at, 1]));
  return {
    asked,
    places,
    ask: (tokens) => {
      asked.push(tokens.join());
      return Promise.resolve(new Map(tokens.map((token) => [token, token === '協働' ? hits : new Map()])));
    },
  };
}
const planned = (query: string, change = {}) =>
  planRequest({ query, city: '', document: '', kind: '', ...change }, WORDS);

test('Where the words themselves lead to enough places, nothing else is asked', async () => {
  const many = index(20);
  const { hits, isWide } = await findHits(planned('協働'), many);
  expect([hits.length, isWide]).toEqual([20, false]);
  expect(many.asked).toEqual(['協働']);
});

test('Where they lead to little, words that are only near are asked for too', async () => {
  const few = index(19);
  expect((await findHits(planned('協働'), few)).isWide).toBe(true);
  expect(few.asked).toEqual(['協働', '協働,連携']);
});

test('Whoever says how widely to ask is obeyed', async () => {
  const [narrow, wide] = [index(1), index(40)];
  await findHits(planned('協働'), narrow, false);
  await findHits(planned('協働'), wide, true);
  expect([narrow.asked, wide.asked]).toEqual([['協働'], ['協働,連携']]);
});

test('What nothing answers is found nowhere', async () => {
  const none = index(0);
  const { hits } = await findHits(planned('協働'), none);
  expect([none.asked, hits]).toEqual([['協働', '協働,連携'], []]);
});

test('Places outside of what the request is narrowed to count for nothing', async () => {
  const { hits } = await findHits(planned('協働', { city: '別の市' }), index(6));
  expect(hits.map(({ at }) => at)).toEqual([1, 3, 5]);
});
