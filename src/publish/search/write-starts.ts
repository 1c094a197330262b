import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namePartFile, takePart } from '../../domain/search/index/bundle-part.ts';
import type { PackedBundle } from '../../domain/search/index/search-directory.ts';
import type { SearchPlace } from '../../domain/search/index/search-place.ts';
import { chooseBundles } from '../../domain/search/many/choose-bundles.ts';
import type { ManyDirectory, SearchStart } from '../../domain/search/many/many-directory.ts';

/**
 * Writes for each city what its pages ask the search for first: the directory and the places that a question from there
 * is answered from. `places` are those that the search holds, `root` is its folder, in which the indexes stand already.
 */
export function writeStarts(directory: ManyDirectory, places: readonly SearchPlace[], root: string): void {
  const folder = join(root, 'start');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, id] of listIds(places)) {
    const first = chooseBundles(directory.bundles, { city: name, document: '' }) ?? directory.bundles;
    const files = first.map((entry) => `${entry.folder}/${namePartFile('places', takePart(entry, name))}`);
    const held = files.map((file) => [file, JSON.parse(readFileSync(join(root, file), 'utf8')) as PackedBundle]);
    const start: SearchStart = { ...directory, held: Object.fromEntries(held) };
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(start));
  }
}

/** The id of each city by its name, as the addresses of its documents tell it. */
function listIds(places: readonly SearchPlace[]): ReadonlyMap<string, string> {
  return new Map(
    places.flatMap(({ kind, cities: [city = '', ...others], path }) =>
      kind === 'section' && others.length === 0 ? [[city, path.split('/')[1] ?? ''] as const] : [],
    ),
  );
}
