import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packPlaces } from '../../domain/search/index/pack-places.ts';
import { namePartFile, takePart } from '../../domain/search/index/bundle-part.ts';
import { listShards, nameShardFile } from '../../domain/search/index/choose-shards.ts';
import { nameShardAt } from '../../domain/search/index/name-shard.ts';
import type { Postings } from '../../domain/search/index/postings.ts';
import type { BundleEntry, PackedBundle } from '../../domain/search/index/search-directory.ts';
import type { SearchPlace } from '../../domain/search/index/search-place.ts';
import { makeIndex, type MadeIndex } from '../../pagefind/write/make-index.ts';
import type { Bundle } from './many/bundle-records.ts';
import { writeAhead } from './write-ahead.ts';

/**
 * The folder in `pagefind/` of all that is named by its content: a browser may keep it for ever, as the hosts are told.
 */
export const FIXED = 'fixed';

/**
 * How large a shard is on average before compression, in characters. Small: a question fetches one for every second
 * sign or so.
 */
const LARGE = 700;

/**
 * Writes an index of records so that a browser's copy is never mixed with a newer one. It lies with its places in a
 * folder named by its content. Gives what the directory tells of it. `root` is the folder of the search. Throws what
 * Pagefind reports.
 */
export async function writeIndex({ cities, records }: Bundle, root: string): Promise<BundleEntry> {
  const made = await makeIndex(records.map(({ place, fields }) => ({ name: place.path, fields })));
  const places = records.map(({ place }) => place);
  const size = Object.entries(made.words).reduce((sum, [word, packed]) => sum + word.length + packed.length + 6, 0);
  const shards = Math.max(1, Math.ceil((2 * size) / LARGE));
  const whole = { cities, total: places.length, shards };
  const entry = cities.length > 1 ? { ...whole, sizes: countPlaces(places, cities) } : whole;
  const written = new Map([...writeShards(made.words, shards), ...writeParts(entry, places, made)]);
  const folder = `${FIXED}/${nameByContent(written)}`;
  for (const [path, content] of written) writeInto(join(root, folder, path), content);
  return { folder, ...entry };
}

/** Takes the engine; gives where it lies below the folder of the search, named by its content too. */
export function nameEngine(engine: Uint8Array): string {
  return `${FIXED}/engine-${nameByContent(new Map([['', engine]]))}.wasm`;
}

/** Writes the engine into the folder of the search; gives where it lies in it. */
export function writeEngine(engine: Uint8Array, root: string): string {
  const name = nameEngine(engine);
  writeInto(join(root, name), engine);
  return name;
}

/** How many places there are in each part of an index, whose places come in the order of these. */
function countPlaces(places: readonly SearchPlace[], cities: readonly string[]): readonly number[] {
  const counts = cities.map((city) => places.filter((place) => place.cities.length === 1 && place.cities[0] === city));
  const own = counts.map(({ length }) => length);
  return [own.reduce((left, count) => left - count, places.length), ...own];
}

function writeShards(words: Postings, shards: number): ReadonlyMap<string, string> {
  const held = Map.groupBy(
    Object.entries(words).flatMap((entry) => listShards(entry[0], shards).map((name) => ({ name, entry }))),
    ({ name }) => name,
  );
  const names = Array.from({ length: shards }, (_, at) => nameShardAt(at));
  return new Map(
    names.map((name) => {
      const entries = held.get(name)?.map(({ entry }) => entry) ?? [];
      return [nameShardFile(name), JSON.stringify(Object.fromEntries(entries))] as const;
    }),
  );
}

/** The places of an index, and all its words in one file: of several cities for a reader of each besides. */
function writeParts(
  entry: Omit<BundleEntry, 'folder'>,
  places: readonly SearchPlace[],
  { words, lengths }: Pick<MadeIndex, 'words' | 'lengths'>,
): readonly (readonly [string, string])[] {
  const parts = entry.sizes ? entry.cities.map((city) => takePart(entry, city)) : [];
  return [undefined, ...parts].flatMap((part) => {
    const isOfPart = (_: unknown, at: number) => part === undefined || part.pick(at) !== undefined;
    const bundle: PackedBundle = { ...packPlaces(places.filter(isOfPart)), lengths: lengths.filter(isOfPart) };
    const held = [[namePartFile('places', part), JSON.stringify(bundle)] as const];
    const isWholeOfMany = part === undefined && parts.length > 0;
    return isWholeOfMany ? held : [...held, [namePartFile('ahead', part), writeAhead(words, part)] as const];
  });
}

function nameByContent(files: ReadonlyMap<string, Uint8Array | string>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 10);
}

function writeInto(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
