import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { SearchAnswer } from '../../../src/domain/search/answer/answer-query.ts';
import type { SearchRequest } from '../../../src/domain/search/plan/plan-request.ts';
import type { SearchDirectory } from '../../../src/domain/search/index/search-directory.ts';
import type { SearchPlace } from '../../../src/domain/search/index/search-place.ts';
import { openSearch } from '../../../src/islands/search/open-search.ts';
import { SITES } from './build-sites.ts';
import type { SiteName } from './each-site.ts';
import { readPlaces } from '../../../src/publish/search/read-places.ts';

/**
 * The search of a built site, asked without a browser: its places, the answer to a query, and the files fetched so far
 * with their bytes.
 */
export type OpenIndex = {
  readonly places: readonly SearchPlace[];
  readonly ask: (query: string, change?: Partial<SearchRequest>) => Promise<SearchAnswer>;
  readonly fetched: ReadonlyMap<string, number>;
};

/**
 * Takes the folder of a built site and, if it is not the site's own, what opens the search; opens it as a browser
 * would. Files come from the folder.
 */
export async function openFolder(root: string, open: typeof openSearch = openSearch): Promise<OpenIndex> {
  const fetched = new Map<string, number>();
  vi.stubGlobal('fetch', (path: string) => {
    const file = readFileSync(join(root, path));
    fetched.set(path, file.length);
    return Promise.resolve(new Response(file));
  });
  const search = await open('/');
  const ask = (query: string, change: Partial<SearchRequest> = {}) =>
    search({ query, city: '', document: '', kind: '', ...change });
  return { places: listPlaces(root), ask, fetched };
}

function listPlaces(root: string): readonly SearchPlace[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'pagefind', path), 'utf8'));
  const { bundles } = read('directory.json') as SearchDirectory; // written by this very build
  return bundles.flatMap(({ folder }) => readPlaces(readFileSync(join(root, 'pagefind', folder, 'places.json'))));
}

/** Takes a site; opens its search as a browser would. */
export function openIndex(site: SiteName): Promise<OpenIndex> {
  return openFolder(SITES[site].out);
}
