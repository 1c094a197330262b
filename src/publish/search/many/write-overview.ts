import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOverviewPart } from '../../../domain/search/many/overview.ts';
import { isFact } from '../../../domain/search/plan/facts.ts';
import { mergePostings, type Postings } from '../../../domain/search/index/postings.ts';
import { FIXED, type BundleEntry, type OverviewEntry } from '../../../domain/search/many/search-directory.ts';
import { PLACE_KINDS, type SearchPlace } from '../../../domain/search/index/search-place.ts';

/** How large a part is before compression, in characters, unless one token alone is larger. A question fetches one for each of its tokens. */
const PART = 4_000;

/**
 * Takes the postings of all places of a site, how many places these are, and the folder of its search; writes the overview there, in parts named by `nameOverviewPart`, in a
 * folder named by their content. One character finds what begins with it, without fetching all that does.
 */
export function writeOverview(postings: Postings, total: number, root: string): OverviewEntry {
  const tokens = [
    ...Object.entries(postings).filter(([token]) => [...token].length > 1),
    ...joinBeginnings(postings, total),
  ];
  const size = tokens.reduce((sum, [token, packed]) => sum + token.length + packed.length + 6, 0);
  const parts = Math.max(1, Math.ceil(size / PART));
  const named = Map.groupBy(tokens, ([token]) => nameOverviewPart(token, parts));
  const files = Array.from({ length: parts }, (_, at) => {
    const name = at.toString(36);
    return { name, text: JSON.stringify(Object.fromEntries(named.get(name) ?? [])) };
  });
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text);
  const folder = `${FIXED}/overview-${hash.digest('hex').slice(0, 10)}`;
  mkdirSync(join(root, folder), { recursive: true });
  for (const { name, text } of files) writeFileSync(join(root, folder, `${name}.json`), text);
  return { folder, parts };
}

/** For every first character the places of all tokens that begin with it, each with its greatest strength. */
function joinBeginnings(postings: Postings, total: number): readonly (readonly [string, string])[] {
  const typed = Object.entries(postings).filter(([token]) => !isFact(token));
  const joined = Map.groupBy(typed, ([token]) => [...token][0] ?? '');
  const merge = (held: typeof typed) =>
    mergePostings(
      held.map(([, packed]) => packed),
      total,
    );
  return [...joined].map(([first, held]) => [first, merge(held)]);
}

/** Takes the places of a bundle in their order and the names of its cities; gives them as runs of one city and kind. */
export function listRuns(places: readonly SearchPlace[], cities: readonly string[]): NonNullable<BundleEntry['runs']> {
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
