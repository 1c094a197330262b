import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namePartFile, takePart } from '../../domain/search/index/bundle-part.ts';
import type { PackedBundle } from '../../domain/search/index/search-directory.ts';
import type { SearchPlace } from '../../domain/search/index/search-place.ts';
import type { PackedWords } from '../../domain/search/plan/pack-words.ts';
import { chooseBundles } from '../../domain/search/many/choose-bundles.ts';
import type { ManyDirectory, ManyEntry, SearchStart } from '../../domain/search/many/many-directory.ts';

/** Names of more cities and documents than this are told by the directory alone: a start would grow with each. */
const TOLD = 20;

/**
 * Writes for each city what its pages ask the search for first: of the directory the indexes that a question from there
 * is answered from, and their places. `places` are those that the search holds, `root` is its folder, in which the
 * indexes stand already.
 */
export function writeStarts(directory: ManyDirectory, places: readonly SearchPlace[], root: string): void {
  const folder = join(root, 'start');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { engine, bundles } = directory;
  for (const [name, id] of listIds(places)) {
    const first = chooseBundles(bundles, { city: name, document: '' }) ?? bundles;
    const files = first.map((entry) => `${entry.folder}/${namePartFile('places', takePart(entry, name))}`);
    const held = files.map((file) => [file, JSON.parse(readFileSync(join(root, file), 'utf8')) as PackedBundle]);
    const own = places.filter(({ cities }) => cities.length === 1 && cities[0] === name);
    const start: SearchStart = {
      ...(first.length < bundles.length
        ? { engine, bundles: first.map(leaveOutRuns), words: cutWords(directory.words, name, own), isPart: true }
        : directory),
      held: Object.fromEntries(held),
    };
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(start));
  }
}

function leaveOutRuns({ runs: _, ...entry }: ManyEntry): ManyEntry {
  return entry;
}

/** The words of all, without the names of many other cities and of their documents. */
function cutWords(words: PackedWords, name: string, own: readonly SearchPlace[]): PackedWords {
  if (words.cities.length <= TOLD) return words;
  const documents = new Set(own.map(({ document }) => document.slice(name.length + 1)).filter(Boolean));
  return { ...words, cities: words.cities.filter((city) => city.name === name), documents: [...documents] };
}

/** The id of each city by its name, as the addresses of its documents tell it. */
function listIds(places: readonly SearchPlace[]): ReadonlyMap<string, string> {
  return new Map(
    places.flatMap(({ kind, cities: [city = '', ...others], path }) =>
      kind === 'section' && others.length === 0 ? [[city, path.split('/')[1] ?? ''] as const] : [],
    ),
  );
}
