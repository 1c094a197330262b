import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Postings } from '../../../domain/search/index/postings.ts';
import { PLACE_KINDS, type SearchPlace } from '../../../domain/search/index/search-place.ts';
import type { ManyEntry, OverviewEntry } from '../../../domain/search/many/many-directory.ts';
import { mergePostings } from '../../../domain/search/many/merge-postings.ts';
import { nameShard, nameShardAt } from '../../../domain/search/index/name-shard.ts';
import { WHOLE } from '../../../domain/search/plan/cut-tokens.ts';
import { FIXED } from '../write-index.ts';

/**
 * How large a shard is before compression, in characters, unless one token alone is larger. A question fetches one a
 * token.
 */
const LARGE = 4_000;

/**
 * Writes the overview of a site's search, in a folder named by its content. It is the postings of all its places
 * (`total` of them), in shards. One character finds what begins with it, without fetching all that does.
 */
export function writeOverview(postings: Postings, total: number, root: string): OverviewEntry {
  const tokens = [
    ...Object.entries(postings).filter(([token]) => [...token].length > 1),
    ...mergeBeginnings(postings, total),
  ];
  const size = tokens.reduce((sum, [token, packed]) => sum + token.length + packed.length + 6, 0);
  const shards = Math.max(1, Math.ceil(size / LARGE));
  const named = Map.groupBy(tokens, ([token]) => nameShard(token, shards));
  const files = Array.from({ length: shards }, (_, at) => {
    const name = nameShardAt(at);
    return { name, text: JSON.stringify(Object.fromEntries(named.get(name) ?? [])) };
  });
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text);
  const folder = `${FIXED}/overview-${hash.digest('hex').slice(0, 10)}`;
  mkdirSync(join(root, folder), { recursive: true });
  for (const { name, text } of files) writeFileSync(join(root, folder, `${name}.json`), text);
  return { folder, shards };
}

/** For every first character the places of all tokens that begin with it, each with its greatest strength. */
function mergeBeginnings(postings: Postings, total: number): readonly (readonly [string, string])[] {
  const typed = Object.entries(postings).filter(([token]) => !token.endsWith(WHOLE));
  const alike = Map.groupBy(typed, ([token]) => [...token][0] ?? '');
  const listPacked = (held: typeof typed) => held.map(([, packed]) => packed);
  return [...alike].map(([first, held]) => [first, mergePostings(listPacked(held), total)]);
}

/** Tells the places of a bundle as runs of one city and kind. `cities` are the names of the bundle's. */
export function listRuns(places: readonly SearchPlace[], cities: readonly string[]): NonNullable<ManyEntry['runs']> {
  const runs: [number, number, number][] = [];
  for (const place of places) {
    const city = place.cities.length === 1 ? cities.indexOf(place.cities[0] ?? '') : -1;
    const kind = PLACE_KINDS.findIndex((one) => one.kind === place.kind);
    const last = runs.at(-1);
    if (last && last[0] === city && last[1] === kind) last[2] += 1;
    else runs.push([city, kind, 1]);
  }
  return runs;
}
