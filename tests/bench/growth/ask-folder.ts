import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { SearchAnswer } from '../../../src/domain/search/answer/answer-query.ts';
import type { SearchRequest } from '../../../src/domain/search/plan/plan-request.ts';
import { openSearch } from '../../../src/islands/search/open-search.ts';
import { forgetDirectory } from '../../../src/islands/search/take-words.ts';

/**
 * What a question made the browser fetch: files, their bytes as served, and how many times it had to wait for one
 * before it could ask for the next.
 */
export type Fetched = { readonly files: number; readonly bytes: number; readonly trips: number };

export type CountedSearch = {
  /** `round` as in `Search`. */
  readonly ask: (query: string, change?: Partial<SearchRequest>, round?: number) => Promise<SearchAnswer>;
  /** What was fetched since this was last called. */
  readonly takeFetched: () => Fetched;
};

/** Nothing asked for during so many milliseconds: everything that could be asked for has been. */
const STILL = 120;

/**
 * Takes the folder of a built search; opens it as a browser would. With `waits`, answers come in waves, so that round
 * trips can be counted.
 */
export async function openCounted(root: string, waits: boolean): Promise<CountedSearch> {
  const count = { files: 0, bytes: 0, trips: 0 };
  forgetDirectory('/');
  let waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  const answerAll = () => {
    count.trips += 1;
    const now = waiting;
    waiting = [];
    for (const go of now) go();
  };
  globalThis.fetch = async (path) => {
    const asked = path instanceof Request ? path.url : String(path);
    const file = readFileSync(join(root, asked));
    count.files += 1;
    count.bytes += weigh(asked, file);
    if (waits)
      await new Promise<void>((go) => {
        waiting.push(go);
        clearTimeout(timer);
        timer = setTimeout(answerAll, STILL);
      });
    return new Response(file);
  };
  globalThis.requestIdleCallback = () => 0;
  const fetchHere = globalThis.fetch;
  const search = await openSearch('/');
  return {
    ask: (query, change = {}, round = 0) => {
      globalThis.fetch = fetchHere;
      return search({ query, city: '', document: '', kind: '', ...change }, round);
    },
    takeFetched: () => {
      const now = { ...count };
      Object.assign(count, { files: 0, bytes: 0, trips: 0 });
      return now;
    },
  };
}

const weights = new Map<string, number>();

/** JSON and the engine are compressed by the host; the shards of the index are compressed already. */
function weigh(path: string, file: Buffer): number {
  if (!/\.(?:json|wasm)$/.test(path)) return file.length;
  const key = `${path}:${file.length}`;
  const known = weights.get(key) ?? brotliCompressSync(file).length;
  weights.set(key, known);
  return known;
}
