import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { foldOtherNames, type OtherName } from '../../../src/publish/search/other-names.ts';
import { writeSearch } from '../../../src/publish/search/write-search.ts';
import { toRecord, type PlaceText } from '../../../src/publish/search/search-records.ts';
import { unpackWords } from '../../../src/domain/search/plan/pack-words.ts';
import type { SearchDirectory } from '../../../src/domain/search/index/search-directory.ts';
import type { SearchWords } from '../../../src/domain/search/plan/search-words.ts';
import { otherNamesSchema } from '../../../src/schemas/search-words.ts';
import { growTexts, readSiteTexts } from './grow-texts.ts';
import { inventCity } from './invent-cities.ts';

const NAMES = ['content/search/other-names.yaml', 'content/search/sudachi-names.yaml'];

function readNames(file: string): readonly OtherName[] {
  return otherNamesSchema.parse(parse(readFileSync(file, 'utf8'))).names;
}

/**
 * Takes the folder of a built site and a number of cities; gives the texts of a site of so many and its search words.
 */
export function growSearch(
  site: string,
  total: number,
): { readonly texts: readonly PlaceText[]; readonly words: SearchWords } {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'));
  const words = unpackWords((read('pagefind/directory.json') as SearchDirectory).words); // written by a build of this project, as the others
  const cities = (read('data/cities.json') as readonly { readonly id: string; readonly name: string }[]).map(
    (city) => ({
      ...city,
      names: [city.name.slice(0, -1), ...Object.keys(read(`data/furigana-${city.id}.json`) as object)],
    }),
  );
  const invented = Array.from({ length: total - cities.length }, (_, at) => inventCity(at));
  return {
    texts: growTexts(readSiteTexts(site), cities, total),
    words: {
      ...words,
      cities: [...words.cities, ...invented.map(({ name, reading }) => ({ id: name, name, reading }))],
      documents: [...words.documents, ...invented.map(({ name }) => `${name}市民協働の指針`)],
    },
  };
}

/**
 * Takes the folder of a built site, a number of cities and a folder; writes the search of a site of so many there.
 * Gives its records and the seconds.
 */
export async function writeGrownSearch(site: string, total: number, folder: string) {
  const { texts, words } = growSearch(site, total);
  const names = foldOtherNames(NAMES.flatMap(readNames));
  const records = texts.map((text) => toRecord(text, names));
  rmSync(folder, { recursive: true, force: true });
  const begin = performance.now();
  await writeSearch(records, words, join(folder, 'pagefind'));
  const seconds = (performance.now() - begin) / 1000;
  return { records: records.length, seconds };
}
