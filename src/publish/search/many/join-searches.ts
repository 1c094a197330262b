import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfflineIndex } from '../../../domain/search/index/offline-index.ts';
import { packPlaces } from '../../../domain/search/index/pack-places.ts';
import { renumberPostings, type Postings, type Renumbered } from '../../../domain/search/index/postings.ts';
import { holdsPlace, type BundleEntry, type SearchDirectory } from '../../../domain/search/many/search-directory.ts';
import type { SearchPlace } from '../../../domain/search/index/search-place.ts';
import { readPlaces } from '../unpack-file.ts';
import { writeDirectory } from './write-directory.ts';

/** A built site, and the addresses (their beginnings) that are its own among the joined ones; of the first site all that are nobody's. */
export type SearchSource = { readonly site: string; readonly under: readonly string[] };

/** A place of a bundle; `number` is what it has in the index of its site as plain data, which leaves out what did not count before. */
type Place = { readonly place: SearchPlace; readonly isHeld: boolean; readonly number: number | undefined };
/** A bundle as it is from now on, with all its places in their order. */
type Kept = { readonly entry: BundleEntry; readonly places: readonly Place[]; readonly site: number };
type Mark = Pick<BundleEntry, 'under' | 'without'>;

const FOLDER = 'pagefind';

/**
 * Takes the site that others are laid over, these parts, and the folder of the joined site, in which the first site's search stands already;
 * writes the search of all: of each part the places under its own addresses, of the first site all others. Throws when they were built by
 * different versions.
 */
export function joinSearches(front: SearchSource, parts: readonly SearchSource[], out: string): void {
  const sources = [front, ...parts];
  const directories = sources.map(({ site }) => read<SearchDirectory>(site, 'directory.json'));
  const engine = directories[0]?.engine ?? '';
  const odd = directories.findIndex((directory) => directory.engine !== engine);
  if (odd >= 0)
    throw new Error(
      `${sources[odd]?.site} の検索は別の版で作られています。同じ版で作り直してください（${directories[odd]?.engine}・${engine}）。`,
    );
  const offline = sources.map(({ site }) => read<OfflineIndex>(site, 'offline.json'));
  const taken = parts.flatMap(({ under }) => under);
  const bundles = directories.flatMap(({ bundles: held }, site) => {
    const mark = site === 0 ? { without: taken } : { under: sources[site]?.under ?? [] };
    return listKept(held, sources[site]?.site ?? '', mark, site);
  });
  const kept = bundles.filter(({ places }) => places.some(({ isHeld }) => isHeld));
  const folders = new Set(kept.map(({ entry }) => entry.folder));
  for (const { entry } of bundles.filter((bundle) => !folders.has(bundle.entry.folder)))
    rmSync(join(out, FOLDER, entry.folder), { recursive: true, force: true });
  for (const { entry, site } of kept.filter((bundle) => bundle.site > 0))
    cpSync(join(sources[site]?.site ?? '', FOLDER, entry.folder), join(out, FOLDER, entry.folder), { recursive: true });
  const overview = directories[0]?.overview;
  if (overview) rmSync(join(out, FOLDER, overview.folder), { recursive: true, force: true });
  writeJoined(engine, kept, offline, out);
}

/** The bundles of a site with what is left of each. A site may have been joined before, so that some places count for nothing already. */
function listKept(bundles: readonly BundleEntry[], site: string, mark: Mark, at: number): readonly Kept[] {
  let numbered = 0;
  return bundles.map((before) => {
    const places = readPlaces(readFileSync(join(site, FOLDER, before.folder, 'places.json')));
    const entry = markEntry(before, mark, places);
    const held = places.map((place) => ({
      place,
      isHeld: holdsPlace(entry, place.path),
      number: holdsPlace(before, place.path) ? numbered++ : undefined,
    }));
    return { entry, places: held, site: at };
  });
}

/** The entry of a bundle with the beginnings that count from now on; those that none of its places has say nothing and are left out. */
function markEntry(before: BundleEntry, mark: Mark, places: readonly SearchPlace[]): BundleEntry {
  const matters = (beginning: string) => places.some(({ path }) => path.startsWith(beginning));
  const without = [...new Set([...(before.without ?? []), ...(mark.without ?? [])])].filter(matters);
  const both = before.under && mark.under ? before.under.filter((one) => mark.under?.includes(one)) : undefined;
  const under = (both ?? mark.under ?? before.under)?.filter(matters);
  const { folder, cities, total, starts } = before;
  return {
    folder,
    cities,
    total,
    ...(starts !== undefined && { starts }),
    ...(without.length > 0 && { without }),
    ...(under && { under }),
  };
}

function writeJoined(engine: string, kept: readonly Kept[], offline: readonly OfflineIndex[], out: string): void {
  const all = kept.flatMap(({ places }) => places);
  const held = all.filter(({ isHeld }) => isHeld);
  // In the overview a place is numbered among all of the bundles, in the offline index among those that count.
  let count = 0;
  const among = all.map(({ isHeld }) => (isHeld ? count++ : undefined));
  const postings = joinPostings(kept, offline);
  const joined: OfflineIndex = {
    places: packPlaces(held.map(({ place }) => place)),
    tokens: Object.fromEntries(
      Object.entries(postings).map(([token, packed]) => [token, renumberPostings(packed, (at) => among[at]).packed]),
    ),
  };
  writeFileSync(join(out, FOLDER, 'offline.json'), JSON.stringify(joined));
  const directory = { engine, bundles: kept.map(({ entry }) => entry) };
  writeDirectory(
    directory,
    all.map(({ place }) => place),
    postings,
    join(out, FOLDER),
  );
}

/** The postings of all places that count, numbered on from bundle to bundle. */
function joinPostings(kept: readonly Kept[], offline: readonly OfflineIndex[]): Postings {
  const joined = new Map<string, Renumbered>();
  const numbers = offline.map((): number[] => []);
  let to = 0;
  for (const { places, site } of kept) {
    const anew = numbers[site] ?? [];
    for (const [at, { isHeld, number }] of places.entries()) if (isHeld && number !== undefined) anew[number] = to + at;
    to += places.length;
  }
  for (const [site, { tokens }] of offline.entries())
    for (const [token, packed] of Object.entries(tokens)) {
      const before = joined.get(token) ?? { packed: '', last: 0 };
      const more = renumberPostings(packed, (at) => numbers[site]?.[at], before.last);
      if (more.packed !== '') joined.set(token, { packed: before.packed + more.packed, last: more.last });
    }
  return Object.fromEntries([...joined].map(([token, { packed }]) => [token, packed]));
}

function read<T>(site: string, file: string): T {
  return JSON.parse(readFileSync(join(site, FOLDER, file), 'utf8')) as T; // written by a build of this very project
}
