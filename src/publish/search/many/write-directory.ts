import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areMany } from '../../../domain/search/many/choose-bundles.ts';
import type { Postings } from '../../../domain/search/index/postings.ts';
import type { SearchDirectory } from '../../../domain/search/many/search-directory.ts';
import type { SearchPlace } from '../../../domain/search/index/search-place.ts';
import { listRuns, writeOverview } from './write-overview.ts';

/** Of so many bundles at most the directory says where their parts begin: half a kilobyte each, which saves every first question a round trip. */
const TOLD = 12;

/**
 * Takes what the search of a site consists of, the places of all its bundles in their order, their postings and the folder of the search; writes
 * the directory, and where the bundles are many the overview of them. Gives the directory.
 */
export function writeDirectory(
  { engine, bundles }: SearchDirectory,
  places: readonly SearchPlace[],
  postings: Postings,
  root: string,
): SearchDirectory {
  let at = 0;
  const outlined = bundles.map(({ starts, ...bundle }) => {
    const held = places.slice(at, (at += bundle.total));
    const told = bundles.length <= TOLD && starts !== undefined ? { starts } : {};
    return { ...bundle, ...told, runs: listRuns(held, bundle.cities) };
  });
  const directory = areMany(bundles)
    ? { engine, overview: writeOverview(postings, places.length, root), bundles: outlined }
    : { engine, bundles };
  writeFileSync(join(root, 'directory.json'), JSON.stringify(directory));
  return directory;
}
