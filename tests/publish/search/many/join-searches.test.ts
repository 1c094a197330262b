import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answerQuery } from '../../../../src/domain/search/answer/answer-query.ts';
import { unpackPlaces } from '../../../../src/domain/search/index/pack-places.ts';
import { openPlainIndex, type PlainIndex } from '../../../../src/domain/search/index/plain-index.ts';
import { unpackPostings } from '../../../../src/domain/search/index/postings.ts';
import type { ManyDirectory } from '../../../../src/domain/search/many/many-directory.ts';
import { planRequest, type SearchRequest } from '../../../../src/domain/search/plan/plan-request.ts';
import { foldSearchWords } from '../../../../src/domain/search/plan/search-words.ts';
import { openSearch, type Search } from '../../../../src/islands/search/open-search.ts';
import { forgetDirectory } from '../../../../src/islands/search/take-words.ts';
import { joinSearches } from '../../../../src/publish/search/many/join-searches.ts';
import { toRecord } from '../../../../src/publish/search/search-records.ts';
import { writeSearch } from '../../../../src/publish/search/write-search.ts';
import { makePlaceOnPage } from '../../../support/samples/small-places.ts';

const root = mkdtempSync(join(tmpdir(), 'handbook-join-'));
const at = (site: string) => join(root, site);
const WORDS = { groups: [], drop: [], cities: [], documents: [] };
let search: Search;

const record = (path: string, text: string, ...cities: string[]) =>
  toRecord({
    place: makePlaceOnPage(path, '', {
      kind: path.startsWith('/forms/') ? 'form' : 'section',
      title: '題',
      cities,
      document: '指針',
    }),
    text,
    headings: '',
    called: [],
    years: [],
  });
const FORM = '/forms/grant/';
const PARTS = ['b', 'c', 'd', 'e'];

/**
 * The first site knows two cities and a form of both; of b a newer state comes, c to e are new. Each part has its own
 * page of the form.
 */
beforeAll(async () => {
  const first = [
    record(FORM, '補助は二つの市にある。', '市a', '市b'),
    record('/a/g/#one', '補助の話。', '市a'),
    record('/b/g/#one', '補助の古い話。', '市b'),
  ];
  await writeSearch(first, WORDS, at('front/pagefind'));
  for (const id of PARTS)
    await writeSearch(
      [record(FORM, `補助は市${id}だけ。`, `市${id}`), record(`/${id}/g/#one`, `補助の新しい話。`, `市${id}`)],
      WORDS,
      at(`${id}/pagefind`),
    );
  cpSync(at('front'), at('all'), { recursive: true });
  const parts = PARTS.map((id) => ({ site: at(id), under: [`/${id}/`] }));
  joinSearches({ site: at('front'), under: [] }, parts, at('all'));
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(new Response(readFileSync(join(at('all'), path)))));
  forgetDirectory('/'); // of another file of tests
  search = await openSearch('/');
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(root, { recursive: true });
});

/** What a joined search holds: its places, which of them say 新, and its indexes. */
function readJoined(site: string) {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(site, 'pagefind', name), 'utf8'));
  const { places, tokens } = read('plain.json') as PlainIndex;
  const paths = unpackPlaces(places).map(({ path }) => path);
  const found = [...unpackPostings(tokens['新し'] ?? '').keys()].map((number) => paths[number] ?? '');
  const { bundles } = read('directory.json') as ManyDirectory;
  return {
    paths: paths.toSorted(),
    found: found.toSorted(),
    bundles: bundles.map(({ runs: _, ...one }) => one).toSorted((a, b) => (a.folder < b.folder ? -1 : 1)),
  };
}

const request = (query: string, city: string): SearchRequest => ({ query, city, document: '', kind: '' });
const find = async (query: string, city = '') =>
  (await search(request(query, city), 9)).places.map(({ path }) => path).toSorted();

test('Joined, every place stands once: a city’s own from its part, what is about several cities from the first site', async () => {
  const all = ['/a/g/#one', '/b/g/#one', '/c/g/#one', '/d/g/#one', '/e/g/#one', FORM];
  expect(await find('補助')).toEqual(all);
  expect(await find('新しい')).toEqual(all.slice(1, 5));
  expect(await find('古い')).toEqual([]);
  expect(await find('だけ')).toEqual([]);
});

test('Within a rebuilt city, what the first site says of several cities is found too', async () => {
  expect(await find('補助', '市b')).toEqual(['/b/g/#one', FORM]);
  expect(await find('補助', '市c')).toEqual(['/c/g/#one']);
});

test('Joined parts are many indexes: the first answer reads some and counts all', async () => {
  const { places, elsewhere = 0 } = await search(request('補助', ''));
  expect([places.length < 6, places.length + elsewhere]).toEqual([true, 6]);
});

test('The copy for a folder holds the same places', async () => {
  const index = JSON.parse(readFileSync(join(at('all'), 'pagefind/plain.json'), 'utf8')) as PlainIndex;
  const asked = planRequest(request('補助', ''), foldSearchWords(WORDS));
  const answer = await answerQuery(asked, openPlainIndex(index));
  expect(answer.places.map(({ path }) => path).toSorted()).toEqual(await find('補助'));
});

test('A city that changes again and again is joined in place: nothing is lost, nothing is kept twice, nothing grows', async () => {
  const parts = PARTS.map((id) => ({ site: at(id), under: [`/${id}/`] }));
  const folder = at('again');
  cpSync(at('front'), folder, { recursive: true });
  joinSearches({ site: folder, under: [] }, parts, folder);
  const all = readJoined(folder);
  expect(all.found).toEqual(['/b/g/#one', '/c/g/#one', '/d/g/#one', '/e/g/#one']);
  for (const part of [...parts, ...parts]) joinSearches({ site: folder, under: [] }, [part], folder);
  const again = readJoined(folder);
  expect(again.paths).toEqual(all.paths);
  expect(again.found).toEqual(all.found);
  expect(again.bundles).toEqual(all.bundles);
});

test('The part of a city that has no documents yet is joined, and changes nothing of the search', async () => {
  await writeSearch([record(FORM, '補助はどこにもない。', '市f')], WORDS, at('f/pagefind'));
  cpSync(at('front'), at('with-f'), { recursive: true });
  joinSearches({ site: at('front'), under: [] }, [{ site: at('f'), under: ['/f/'] }], at('with-f'));
  expect(readJoined(at('with-f'))).toEqual(readJoined(at('front')));
});

test('Parts of another version are refused, and both versions are named', () => {
  cpSync(at('b'), at('odd'), { recursive: true });
  writeFileSync(at('odd/pagefind/directory.json'), JSON.stringify({ engine: 'engine-odd.wasm', bundles: [] }));
  const join = () => joinSearches({ site: at('front'), under: [] }, [{ site: at('odd'), under: ['/b/'] }], at('all'));
  expect(join).toThrow(/odd の検索は別の版で作られています.*engine-odd\.wasm・fixed\/engine-/);
});
