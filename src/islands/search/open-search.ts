import { answerQuery, type SearchAnswer, type SearchRequest } from '../../domain/search/answer-query.ts';
import { unpackPlaces, type PackedPlaces } from '../../domain/search/pack-places.ts';
import type { BundleEntry, SearchDirectory } from '../../domain/search/search-directory.ts';
import type { SearchPlace } from '../../domain/search/search-place.ts';
import { foldSearchWords, type SearchWords } from '../../domain/search/search-words.ts';
import { loadModule, startEngine, type Engine } from './start-engine.ts';

export type Search = (request: SearchRequest) => Promise<SearchAnswer>;

type OpenBundle = { readonly places: readonly SearchPlace[]; readonly engine: Engine };

/**
 * Opens the search of the site: what it consists of, its words side by side, then engine and index; gives a
 * function that answers a request. Rejects when something cannot be fetched.
 */
export async function openSearch(base: string): Promise<Search> {
  const site = base.replace(/\/$/, '');
  const root = `${site}/pagefind/`;
  const [directory, words] = await Promise.all([
    fetchJson<SearchDirectory>(`${root}directory.json`),
    fetchJson<SearchWords>(`${site}/data/search-words.json`).then(foldSearchWords),
  ]);
  const [bundle] = directory.bundles;
  if (!bundle) throw new Error(`${root}directory.json: no bundle`);
  const { places, engine } = await openBundle(root, bundle, loadModule(`${root}${directory.engine}`));
  return (request) => answerQuery(request, words, places, engine);
}

async function openBundle(
  root: string,
  { folder }: BundleEntry,
  module: Promise<WebAssembly.Module>,
): Promise<OpenBundle> {
  const [places, engine] = await Promise.all([
    fetchJson<PackedPlaces>(`${root}${folder}/places.json`).then(unpackPlaces),
    startEngine(`${root}${folder}`, module),
  ]);
  return { places, engine };
}

async function fetchJson<T>(url: string): Promise<T> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return (await reply.json()) as T;
}
