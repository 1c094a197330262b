import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchPlace } from '../../../domain/search/index/search-place.ts';
import { holdsPlace, type ManyEntry } from '../../../domain/search/many/many-directory.ts';
import { readPlaces } from '../read-places.ts';

/** A bundle as it is after joining, with all its places in their order, and the number of the site it comes from. */
export type KeptBundle = {
  readonly entry: ManyEntry;
  readonly places: readonly KeptPlace[];
  readonly source: number;
};

/** A place of a bundle, and whether it still counts. */
export type KeptPlace = {
  readonly place: SearchPlace;
  readonly isHeld: boolean;
  /** What it has in the plain index of its site, which leaves out what did not count before. */
  readonly number: number | undefined;
};

type Mark = Pick<ManyEntry, 'under' | 'without'>;

/**
 * Says what is left of the bundles of a site when only the addresses of `mark` count. The site may have been joined
 * before, so that some places count for nothing already. `root` is the folder of its search.
 */
export function keepBundles(
  bundles: readonly ManyEntry[],
  root: string,
  mark: Mark,
  source: number,
): readonly KeptBundle[] {
  let numbered = 0;
  return bundles.map((before) => {
    const places = readPlaces(readFileSync(join(root, before.folder, 'places.json')));
    const entry = markEntry(before, mark, places);
    const kept = places.map((place) => ({
      place,
      isHeld: holdsPlace(entry, place.path),
      number: holdsPlace(before, place.path) ? numbered++ : undefined,
    }));
    return { entry, places: kept, source };
  });
}

/**
 * The entry with the beginnings that count from now on; those that none of its places has say nothing and are left out.
 */
function markEntry(before: ManyEntry, mark: Mark, places: readonly SearchPlace[]): ManyEntry {
  const matters = (beginning: string) => places.some(({ path }) => path.startsWith(beginning));
  const without = [...new Set([...(before.without ?? []), ...(mark.without ?? [])])].filter(matters);
  const both = before.under && mark.under ? before.under.filter((one) => mark.under?.includes(one)) : undefined;
  const under = (both ?? mark.under ?? before.under)?.filter(matters);
  const { folder, cities, total, shards, sizes } = before;
  return {
    folder,
    cities,
    total,
    shards,
    ...(sizes && { sizes }),
    ...(without.length > 0 && { without }),
    ...(under && { under }),
  };
}
