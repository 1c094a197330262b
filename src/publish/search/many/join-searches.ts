import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPlaces } from '../../../domain/search/index/pack-places.ts';
import type { PlainIndex } from '../../../domain/search/index/plain-index.ts';
import { areMany } from '../../../domain/search/many/choose-bundles.ts';
import { joinWords } from '../../../domain/search/many/join-words.ts';
import type { ManyDirectory } from '../../../domain/search/many/many-directory.ts';
import { renumberPostings } from '../../../domain/search/many/renumber-postings.ts';
import { packWords, unpackWords } from '../../../domain/search/plan/pack-words.ts';
import { joinPostings } from './join-postings.ts';
import { keepBundles, type KeptBundle } from './keep-bundles.ts';
import { writeStarts } from '../write-starts.ts';
import { outlineMany } from './outline-many.ts';

/**
 * A built site, and the beginnings of the addresses that are its own among the joined ones; the first site has all
 * others.
 */
export type SearchSource = { readonly site: string; readonly under: readonly string[] };

/** A source with what its search consists of. */
type Read = SearchSource & { readonly directory: ManyDirectory; readonly plain: PlainIndex };

const FOLDER = 'pagefind';

/**
 * Joins the searches of built sites, so that one search asks all. Of each slice the places under its own addresses
 * count, of the front all others. `out` is the folder of the joined site, in which the front's search stands already.
 * Throws when they were built by different versions.
 */
export function joinSearches(front: SearchSource, slices: readonly SearchSource[], out: string): void {
  const sources = [front, ...slices].map((source) => ({ ...source, directory: readDirectory(source) }));
  expectSameEngine(sources);
  const read = sources.map((source): Read => ({ ...source, plain: readJson<PlainIndex>(source.site, 'plain.json') }));
  const taken = slices.flatMap(({ under }) => under);
  const bundles = read.flatMap(({ site, under, directory }, at) =>
    keepBundles(directory.bundles, join(site, FOLDER), at === 0 ? { without: taken } : { under }, at),
  );
  const kept = bundles.filter(({ places }) => places.some(({ isHeld }) => isHeld));
  layOutFolders(read, bundles, kept, out);
  writeJoined(read, kept, join(out, FOLDER));
}

function readDirectory({ site }: SearchSource): ManyDirectory {
  return readJson<ManyDirectory>(site, 'directory.json');
}

function expectSameEngine(sources: readonly (SearchSource & { readonly directory: ManyDirectory })[]): void {
  const [engine = '', ...others] = sources.map(({ directory }) => directory.engine);
  const odd = others.findIndex((other) => other !== engine);
  if (odd < 0) return;
  throw new Error(
    `${sources[odd + 1]?.site} の検索は別の版で作られています。同じ版で作り直してください（${others[odd]}・${engine}）。`,
  );
}

/** Of the front the folders that are no longer asked go, of the slices those that are come. */
function layOutFolders(
  sources: readonly Read[],
  bundles: readonly KeptBundle[],
  kept: readonly KeptBundle[],
  out: string,
): void {
  const folders = new Set(kept.map(({ entry }) => entry.folder));
  const overview = sources[0]?.directory.overview;
  const gone = bundles.map(({ entry }) => entry.folder).filter((folder) => !folders.has(folder));
  for (const folder of [...gone, ...(overview ? [overview.folder] : [])])
    rmSync(join(out, FOLDER, folder), { recursive: true, force: true });
  for (const { entry, source } of kept.filter((bundle) => bundle.source > 0)) {
    const from = join(sources[source]?.site ?? '', FOLDER, entry.folder);
    cpSync(from, join(out, FOLDER, entry.folder), { recursive: true });
  }
}

function writeJoined(sources: readonly Read[], kept: readonly KeptBundle[], root: string): void {
  const words = packWords(sources.map(({ directory }) => unpackWords(directory.words)).reduce(joinWords));
  const all = kept.flatMap(({ places }) => places);
  const held = all.filter(({ isHeld }) => isHeld);
  // In the overview a place is numbered among all of the bundles, in the plain index among those that count.
  let count = 0;
  const among = all.map(({ isHeld }) => (isHeld ? count++ : undefined));
  const postings = joinPostings(
    kept,
    sources.map(({ plain }) => plain.tokens),
  );
  const renumbered = Object.entries(postings).map(([token, packed]) => {
    return [token, renumberPostings(packed, (at) => among[at]).packed] as const;
  });
  const places = packPlaces(held.map(({ place }) => place));
  const plain: PlainIndex = { places, tokens: Object.fromEntries(renumbered) };
  writeFileSync(join(root, 'plain.json'), JSON.stringify(plain));
  const directory = { engine: sources[0]?.directory.engine ?? '', bundles: kept.map(({ entry }) => entry), words };
  const listed = all.map(({ place }) => place);
  const told = areMany(directory.bundles) ? outlineMany(directory, listed, postings, root) : directory;
  writeFileSync(join(root, 'directory.json'), JSON.stringify(told));
  writeStarts(
    told,
    held.map(({ place }) => place),
    root,
  );
}

function readJson<T>(site: string, file: string): T {
  return JSON.parse(readFileSync(join(site, FOLDER, file), 'utf8')) as T; // written by a build of this very project
}
