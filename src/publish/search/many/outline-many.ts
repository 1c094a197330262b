import type { Postings } from '../../../domain/search/index/postings.ts';
import type { SearchDirectory } from '../../../domain/search/index/search-directory.ts';
import type { SearchPlace } from '../../../domain/search/index/search-place.ts';
import type { ManyDirectory } from '../../../domain/search/many/many-directory.ts';
import { listRuns, writeOverview } from './write-overview.ts';

/**
 * Makes a directory of many indexes by which a browser need not read them all. The overview of them is written into the
 * folder of the search, and each entry tells what it holds. `places` are those of all bundles in their order,
 * `postings` theirs.
 */
export function outlineMany(
  { bundles, ...directory }: SearchDirectory,
  places: readonly SearchPlace[],
  postings: Postings,
  root: string,
): ManyDirectory {
  let at = 0;
  const outlined = bundles.map((bundle) => {
    const held = places.slice(at, (at += bundle.total));
    return { ...bundle, runs: listRuns(held, bundle.cities) };
  });
  return { ...directory, overview: writeOverview(postings, places.length, root), bundles: outlined };
}
