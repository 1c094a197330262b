import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { answerQuery, type SearchAnswer, type SearchRequest } from '../../src/domain/search/answer-query.ts';
import { unpackPlaces } from '../../src/domain/search/pack-places.ts';
import type { SearchDirectory } from '../../src/domain/search/search-directory.ts';
import type { SearchPlace } from '../../src/domain/search/search-place.ts';
import { foldSearchWords } from '../../src/domain/search/search-words.ts';
import { loadModule, startEngine } from '../../src/islands/search/start-engine.ts';
import { SITES } from './build-sites.ts';
import type { SiteName } from './each-site.ts';

/** The search of a built site, asked without a browser: its places, the answer to a query, and the files fetched so far with their bytes. */
export type OpenIndex = {
  readonly places: readonly SearchPlace[];
  readonly ask: (query: string, change?: Partial<SearchRequest>) => Promise<SearchAnswer>;
  readonly fetched: ReadonlyMap<string, number>;
};

/** Takes the folder of a built site; opens its search as a browser would. Files come from the folder. */
export async function openFolder(root: string): Promise<OpenIndex> {
  const fetched = new Map<string, number>();
  vi.stubGlobal('fetch', (path: string) => {
    const file = readFileSync(join(root, path));
    fetched.set(path, file.length);
    return Promise.resolve(new Response(file));
  });
  const read = async (path: string): Promise<unknown> => (await fetch(path)).json();
  const directory = (await read('pagefind/directory.json')) as SearchDirectory; // written by this very build
  const words = foldSearchWords((await read('data/search-words.json')) as Parameters<typeof foldSearchWords>[0]);
  const [bundle] = directory.bundles;
  if (!bundle) throw new Error(`${root} has no search`);
  const folder = `pagefind/${bundle.folder}`;
  const places = unpackPlaces((await read(`${folder}/places.json`)) as Parameters<typeof unpackPlaces>[0]);
  const engine = await startEngine(folder, loadModule(`pagefind/${directory.engine}`));
  const ask = (query: string, change: Partial<SearchRequest> = {}) =>
    answerQuery({ query, city: '', document: '', kind: '', ...change }, words, places, engine);
  return { places, ask, fetched };
}

/** Takes a site; opens its search as a browser would. */
export function openIndex(site: SiteName): Promise<OpenIndex> {
  return openFolder(SITES[site].out);
}
