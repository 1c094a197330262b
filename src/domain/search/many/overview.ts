import type { AskTokens } from '../index/opened-index.ts';
import { findPostings, type Postings } from '../index/postings.ts';
import { PLACE_KINDS, type SearchPlace } from '../index/search-place.ts';
import type { ManyEntry, OverviewEntry } from './many-directory.ts';

/** Says in which of so many shards a token is. */
export function nameOverviewShard(token: string, shards: number): string {
  return (spread(token) % shards).toString(36);
}

/**
 * Asks the overview as if it were an index. Takes the way to take one of its shards; rejects when that cannot be had.
 */
export function askOverview({ shards }: OverviewEntry, takeShard: (name: string) => Promise<Postings>): AskTokens {
  const find = async (token: string) => findPostings(await takeShard(nameOverviewShard(token, shards)), token);
  return async (tokens) => new Map(await Promise.all(tokens.map(async (token) => [token, await find(token)] as const)));
}

/** Tells of every place what is known before its index is opened. Its kind, and its city where it is about one. */
export function listOutlines(bundles: readonly ManyEntry[]): readonly SearchPlace[] {
  return bundles.flatMap(({ cities, runs = [] }) =>
    runs.flatMap(([city, kind, length]) => {
      const place = outline(cities[city], PLACE_KINDS[kind]?.kind ?? 'section');
      return Array.from({ length }, () => place);
    }),
  );
}

function outline(city: string | undefined, kind: SearchPlace['kind']): SearchPlace {
  const cities = city === undefined ? [] : [city];
  return { kind, path: '', title: '', keyPoint: '', cities, document: '', chapter: '', defines: [], names: [] };
}

/**
 * FNV-1a: spreads tokens evenly. Not shared with what else does, because that would be a request more for every first
 * search.
 */
function spread(text: string): number {
  return [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}
