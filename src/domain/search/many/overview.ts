import { nameShard } from '../index/name-shard.ts';
import type { AskTokens } from '../index/opened-index.ts';
import { findPostings, type Postings } from '../index/postings.ts';
import { PLACE_KINDS, type SearchPlace } from '../index/search-place.ts';
import type { ManyEntry, OverviewEntry } from './many-directory.ts';

/**
 * Asks the overview as if it were an index. Takes the way to take one of its shards; rejects when that cannot be had.
 */
export function askOverview({ shards }: OverviewEntry, takeShard: (name: string) => Promise<Postings>): AskTokens {
  const find = async (token: string) => findPostings(await takeShard(nameShard(token, shards)), token);
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
