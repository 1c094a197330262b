import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PlaceOnPage } from '../../domain/search/index/search-place.ts';
import { keepSaidWords } from './keep-said-words.ts';
import { readRecords, type SearchRecord } from './search-records.ts';
import { writeSearch } from './write-search.ts';

/**
 * What a page hands to this step, because only pages may ask the content and only this step sees the built pages. It is
 * no part of the site.
 */
const PLACES = 'data/search-places.json';

/**
 * Astro integration: indexes a site when it is built, because what is found is what its pages say. One record a place,
 * written to `pagefind/`; of a front only what it has pages for. Any error Pagefind reports stops the build.
 */
export function searchIndex({ isFront }: { readonly isFront: boolean }): AstroIntegration {
  return {
    name: 'handbook-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = readAllRecords(root, isFront);
        rmSync(join(root, PLACES));
        await writeSearch(records, join(root, 'pagefind'));
        const words = join(root, 'data/search-words.json');
        writeFileSync(words, JSON.stringify(keepSaidWords(JSON.parse(readFileSync(words, 'utf8')), records)));
        logger.info(`${records.length} places indexed`);
      },
    },
  };
}

function readAllRecords(root: string, isFront: boolean): readonly SearchRecord[] {
  const places: readonly PlaceOnPage[] = JSON.parse(readFileSync(join(root, PLACES), 'utf8'));
  const pages = Map.groupBy(places, ({ path }) => join(root, path.replace(/#.*/, ''), 'index.html'));
  return [...pages]
    .filter(([page]) => !isFront || existsSync(page))
    .flatMap(([page, held]) => readRecords(readFileSync(page, 'utf8'), held));
}
