import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { SearchAnswer } from '../../../src/domain/search/answer/answer-query.ts';
import type { SearchRequest } from '../../../src/domain/search/plan/plan-request.ts';
import type { ManyDirectory } from '../../../src/domain/search/many/many-directory.ts';
import type { SearchPlace } from '../../../src/domain/search/index/search-place.ts';
import { keepReply } from '../../../src/islands/files/early-replies.ts';
import { openSearch } from '../../../src/islands/search/open-search.ts';
import { forgetDirectory } from '../../../src/islands/search/take-words.ts';
import { SITES } from './build-sites.ts';
import type { SiteName } from './each-site.ts';
import { readPlaces } from '../../../src/publish/search/read-places.ts';

/** So many times has a reader asked for more that all cities are read. */
const ALL = 1_000;

/**
 * The search of a built site, asked without a browser: its places, the answer to a query, and the files fetched so far
 * with their bytes.
 */
export type OpenIndex = {
  readonly places: readonly SearchPlace[];
  readonly ask: (query: string, change?: Partial<SearchRequest>) => Promise<SearchAnswer>;
  /** The answer after a reader of many cities has asked for more until there is none. */
  readonly askAll: (query: string) => Promise<SearchAnswer>;
  /** Whether it has so many cities that a first answer reads the best only. */
  readonly isOfMany: boolean;
  readonly fetched: ReadonlyMap<string, number>;
};

/**
 * Takes the folder of a built site and, if it is not the site's own, what opens the search; opens it as a browser
 * would, on a page of a city where its id is given. Files come from the folder.
 */
export async function openFolder(root: string, open: typeof openSearch = openSearch, on?: string): Promise<OpenIndex> {
  const fetched = new Map<string, number>();
  forgetDirectory('/');
  vi.stubGlobal('fetch', (path: string) => {
    const file = readFileSync(join(root, path));
    fetched.set(path, file.length);
    return Promise.resolve(new Response(file));
  });
  // Nobody waits here: nothing is fetched ahead, so that what a question fetches can be counted.
  vi.stubGlobal('requestIdleCallback', () => 0);
  if (on) keepReply('/pagefind/directory.json', fetch(`/pagefind/start/${on}.json`));
  const search = await open('/');
  const whole = { city: '', document: '', kind: '' } as const;
  const directory = JSON.parse(readFileSync(join(root, 'pagefind/directory.json'), 'utf8')) as ManyDirectory; // of this build
  return {
    places: directory.bundles.flatMap(({ folder }) =>
      readPlaces(readFileSync(join(root, 'pagefind', folder, 'places.json'))),
    ),
    ask: (query, change = {}) => search({ query, ...whole, ...change }),
    askAll: (query) => search({ query, ...whole }, ALL),
    isOfMany: directory.overview !== undefined,
    fetched,
  };
}

/** Takes a site; opens its search as a browser would, on a page of a city where its id is given. */
export function openIndex(site: SiteName, on?: string): Promise<OpenIndex> {
  return openFolder(SITES[site].out, openSearch, on);
}
