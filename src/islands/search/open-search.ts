import { fetchOnce } from '../../domain/files/fetch-once.ts';
import {
  answerQuery,
  findHits,
  listFirstTokens,
  type SearchAnswer,
  type SearchRequest,
} from '../../domain/search/answer/answer-query.ts';
import { areMany, chooseBundles } from '../../domain/search/many/choose-bundles.ts';
import { joinIndexes } from '../../domain/search/many/join-indexes.ts';
import { listParts } from '../../domain/search/index/list-parts.ts';
import type { OpenedIndex } from '../../domain/search/index/offline-index.ts';
import { nameOverviewPart } from '../../domain/search/many/overview.ts';
import { unpackPlaces, type PackedPlaces } from '../../domain/search/index/pack-places.ts';
import type { Postings } from '../../domain/search/index/postings.ts';
import type { BundleEntry, OverviewEntry, SearchDirectory } from '../../domain/search/many/search-directory.ts';
import { foldSearchWords, type SearchWords } from '../../domain/search/plan/search-words.ts';
import { fetchJson } from '../files/fetch-file.ts';
import { loadModule, rememberParts, startEngine, type FetchPart } from './start-engine.ts';

/** `round` says how often the reader has asked to look into more cities. */
export type Search = (request: SearchRequest, round?: number) => Promise<SearchAnswer>;

/**
 * Opens the search of the site: what it consists of and its words side by side, then engine, first index and the parts of it that the first
 * request needs; gives a function that answers a request from the indexes that can hold an answer, each opened when it is first needed. Where these are many, the
 * overview says which hold the best places; the others are read when the reader wants them. Rejects when something
 * cannot be fetched; what was not reached is fetched anew the next time.
 */
export async function openSearch(base: string): Promise<Search> {
  const site = base.replace(/\/$/, '');
  const root = `${site}/pagefind/`;
  const listed = fetchJson<SearchDirectory>(`${root}directory.json`);
  const said = fetchJson<SearchWords>(`${site}/data/search-words.json`).then(foldSearchWords);
  // Awaited below; the engine is asked for before, because folding the words takes a slow phone a while.
  said.catch(() => undefined);
  const { engine, bundles, overview } = await listed;
  const [first] = bundles;
  if (!first) throw new Error(`${root}directory.json: no bundle`);
  const { open, expect } = rememberOpened(root, loadModule(`${root}${engine}`));
  // Every request needs the first; not waited for, so that the others are fetched beside it.
  open(first).catch(() => undefined);
  const survey = overview && openOverview(root, overview, bundles);
  const words = await said;
  return async (request, round = 0) => {
    const able = chooseBundles(bundles, request);
    const ask = async (read: readonly BundleEntry[], withNear?: boolean) => {
      expect(read, () => listFirstTokens(request, words));
      const joined = joinIndexes(await Promise.all(read.map(open)));
      return answerQuery(request, words, joined.places, joined.ask, withNear);
    };
    if (!survey || !areMany(able)) return ask(able);
    const tokens = listFirstTokens(request, words);
    survey.expect(tokens);
    // It is being opened; what is about several cities is read whatever the overview says.
    expect([first], () => tokens);
    const answer = await survey.ready;
    return answer(request, round, (places, askTokens) => findHits(request, words, places, askTokens), ask);
  };
}

/** The overview of many bundles: what answers by it, and what fetches the parts that tokens need while that is still on its way. */
function openOverview(root: string, overview: OverviewEntry, bundles: readonly BundleEntry[]) {
  const takePart = fetchOnce((name: string) => fetchJson<Postings>(`${root}${overview.folder}/${name}.json`));
  const ready = import('./survey-bundles.ts').then(({ surveyBundles }) => surveyBundles(overview, bundles, takePart));
  ready.catch(() => undefined);
  const expect = (tokens: readonly string[]) => {
    for (const token of tokens) takePart(nameOverviewPart(token, overview.parts)).catch(() => undefined);
  };
  return { ready, expect };
}

function rememberOpened(root: string, module: Promise<WebAssembly.Module>) {
  const ready = new Set<BundleEntry>();
  const parts = new Map<BundleEntry, FetchPart>();
  const partsOf = (entry: BundleEntry) => {
    const fetchPart = parts.get(entry) ?? rememberParts(`${root}${entry.folder}`);
    parts.set(entry, fetchPart);
    return fetchPart;
  };
  const open = fetchOnce(async (entry: BundleEntry) => {
    const index = await openBundle(root, entry, module, partsOf(entry));
    ready.add(entry);
    return index;
  });
  /** Begins to fetch what the tokens need of indexes while one of them is not open yet and cannot say so. What fails is asked for again by the index. */
  const expect = (entries: readonly BundleEntry[], listTokens: () => readonly string[]) => {
    if (entries.every((entry) => ready.has(entry) || entry.starts === undefined)) return;
    const tokens = listTokens();
    for (const entry of entries)
      for (const name of entry.starts === undefined ? [] : listParts(entry.starts, tokens))
        partsOf(entry)(name).catch(() => undefined);
  };
  return { open, expect };
}

async function openBundle(
  root: string,
  entry: BundleEntry,
  module: Promise<WebAssembly.Module>,
  fetchPart: FetchPart,
): Promise<OpenedIndex> {
  const folder = `${root}${entry.folder}`;
  const [places, ask] = await Promise.all([
    fetchJson<PackedPlaces>(`${folder}/places.json`).then(unpackPlaces),
    startEngine(folder, module, fetchPart),
  ]);
  return { ...entry, places, ask };
}
