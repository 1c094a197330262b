import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SearchRequest } from '../../../src/domain/search/plan/plan-request.ts';
import { keepReply } from '../../../src/islands/files/early-replies.ts';
import { openSearch, type Search } from '../../../src/islands/search/open-search.ts';
import { forgetDirectory } from '../../../src/islands/search/take-words.ts';
import { toRecord } from '../../../src/publish/search/search-records.ts';
import { writeSearch } from '../../../src/publish/search/write-search.ts';
import { makePlaceOnPage } from '../../support/samples/small-places.ts';

const CITIES = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `${name}川市`);
const EACH = 101;
const root = mkdtempSync(join(tmpdir(), 'handbook-index-'));
const fetched: string[] = [];
let search: Search;

/** Each city says 協働 in every section, one word of its own in one, and of 緑 something else in each. */
const records = CITIES.flatMap((city, number) =>
  Array.from({ length: EACH }, (_, at) =>
    toRecord({
      place: makePlaceOnPage(`/${number}/${at}/`, '', { title: `節${at}`, cities: [city], document: '指針' }),
      text: `協働の話。緑${String.fromCodePoint(0x4e00 + number * EACH + at)}。${at === 7 ? `${city.slice(0, 1)}橋の祭り` : ''}`,
      headings: '',
      called: [],
      years: [],
    }),
  ),
);

beforeAll(async () => {
  const cities = CITIES.map((name) => ({ id: name, name, reading: '' }));
  await writeSearch(records, { groups: [], drop: [], cities, documents: [] }, join(root, 'pagefind'));
  vi.stubGlobal('fetch', (path: string) => {
    fetched.push(path);
    return Promise.resolve(new Response(readFileSync(join(root, path))));
  });
  forgetDirectory('/'); // of another file of tests
  search = await openSearch('/');
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(root, { recursive: true });
});

const ask = async (query: string, change: Partial<SearchRequest> = {}, round = 0) => {
  const { places, elsewhere = 0 } = await search({ query, city: '', document: '', kind: '', ...change }, round);
  return { read: places.length, all: places.length + elsewhere, first: places[0]?.path };
};
/** Indexes of which something has been fetched. */
const countOpened = () =>
  new Set(fetched.flatMap((path) => /pagefind\/fixed\/(\w+)\/places/.exec(path)?.[1] ?? [])).size;

test('Of many cities, a word that all of them say is counted in all, and read in one index until the reader wants more', async () => {
  expect(await ask('協働')).toMatchObject({ read: EACH, all: CITIES.length * EACH });
  expect(countOpened()).toBe(1);
});

test('Who comes from a city’s page is answered from its index alone, unless it holds too little or a word is missing', async () => {
  const before = countOpened();
  const answer = await search({ query: '協働', city: '', document: '', kind: '', from: '甲川市' });
  expect([answer.home, answer.places.length, answer.elsewhere]).toEqual(['甲川市', EACH, undefined]);
  expect(countOpened()).toBe(before);
  expect(await ask('己橋', { from: '甲川市' })).toEqual({ read: 1, all: 1, first: '/5/7/' });
  expect(await ask('協働 己橋', { from: '甲川市' })).toMatchObject({ all: CITIES.length * EACH });
});

test('On a page of a city one file brings what the search consists of and the places that are read first', async () => {
  forgetDirectory('/');
  keepReply('/pagefind/directory.json', fetch('/pagefind/start/3.json'));
  const own = await openSearch('/');
  const before = fetched.length;
  const answer = await own({ query: '協働', city: '', document: '', kind: '', from: '丁川市' });
  expect([answer.home, answer.places.length]).toEqual(['丁川市', EACH]);
  expect(fetched.slice(before).filter((path) => !path.includes('/words/'))).toEqual([]);
  expect(fetched.slice(before).length).toBeGreaterThan(0);
  // What the rest holds is told by the directory, which is fetched when it is asked for.
  const wide = await own({ query: '己橋', city: '', document: '', kind: '', from: '丁川市' });
  expect(wide.places.map(({ path }) => path)).toEqual(['/5/7/']);
  expect(fetched.filter((path) => path === '/pagefind/directory.json')).toHaveLength(2);
});

test('A word that one city says is found, wherever that city is', async () => {
  expect(await ask('己橋')).toEqual({ read: 1, all: 1, first: '/5/7/' });
  expect(await ask('戊川市 協働')).toMatchObject({ read: EACH, first: expect.stringMatching(/^\/4\//) as unknown });
});

test('A search within a city asks its index only', async () => {
  const before = countOpened();
  expect(await ask('協働', { city: '戊川市' })).toMatchObject({ read: EACH, all: EACH });
  expect(countOpened()).toBe(before);
});

test('One character finds every place that holds it, however many words begin with it', async () => {
  expect(await ask('緑')).toMatchObject({ all: CITIES.length * EACH });
  expect(await ask('緑', { city: '乙川市' })).toMatchObject({ read: EACH });
});

test('A word that nobody says is not taken for one that begins like it while another word is said', async () => {
  expect(await ask('協調と己橋', { city: '己川市' })).toEqual({ read: 1, all: 1, first: '/5/7/' });
  expect(await ask('協調と己橋')).toMatchObject({ all: 1 });
});

test('Who asks for more cities reads them all in the end, and finds as many as were counted', async () => {
  expect(await ask('協働', {}, 1)).toMatchObject({ read: CITIES.length * EACH, all: CITIES.length * EACH });
});
