import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openCounted, type CountedSearch } from './ask-folder.ts';

const FIRST = '協働の定義';
const FURTHER = ['委託と補助の違い', '市民活動支援センター', '補助金はいくらまで', '指定管理者'];

/**
 * Bytes as served and round trips: a first question and the heaviest of further ones, within the heaviest of some
 * cities and over all.
 */
export type QuestionWeights = Readonly<Record<string, number | undefined>>;

/**
 * Takes the folder of a built search, names of cities, and the bytes of script that a first question fetches besides;
 * asks as a browser would.
 */
export async function weighQuestions(
  folder: string,
  cities: readonly string[],
  script: number,
): Promise<QuestionWeights> {
  const first = async (city: string) => {
    const search = await openCounted(folder, true);
    await search.ask(FIRST, { city });
    const { bytes, trips } = search.takeFetched();
    return { bytes: bytes + script, trips, search };
  };
  const further = async (search: CountedSearch, city: string) => {
    const all: number[] = [];
    for (const query of FURTHER) {
      await search.ask(query, { city });
      all.push(search.takeFetched().bytes);
    }
    return Math.max(...all);
  };
  const within = [];
  for (const name of cities) within.push({ name, ...(await first(name)) });
  const heaviest = within.toSorted((a, b) => b.bytes - a.bytes)[0];
  const wide = await first('');
  return {
    'first in a city': heaviest?.bytes,
    trips: heaviest?.trips,
    'further in a city': heaviest && (await further(heaviest.search, heaviest.name)),
    'first over all': wide.bytes,
    'trips ': wide.trips,
    'further over all': await further(wide.search, ''),
  };
}

/** Takes the folder of a built site; gives what the script of the search field weighs as served, in bytes. */
export function weighScript(site: string): number {
  const [box, ...others] = readdirSync(join(site, '_astro')).filter((name) => /^box\..*\.js$/.test(name));
  if (!box || others.length > 0) throw new Error(`${site} holds not one script of the search field.`);
  return brotliCompressSync(readFileSync(join(site, '_astro', box))).length;
}
