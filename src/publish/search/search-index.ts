import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HandedPlaces } from '../../domain/search/index/search-place.ts';
import type { SearchWords } from '../../domain/search/plan/search-words.ts';
import { findPage } from './find-page.ts';
import { foldOtherNames } from './other-names.ts';
import { readRecords, type SearchRecord } from './search-records.ts';
import { makeEngine, stopPagefind } from '../../pagefind/write/make-index.ts';
import { nameEngine } from './write-index.ts';
import { writeSearch } from './write-search.ts';

/**
 * What a page hands to this step, because only pages may ask the content and only this step sees the built pages. It is
 * no part of the site.
 */
const [PLACES, WORDS] = ['data/search-places.json', 'data/search-words.json'];

/**
 * Astro integration: indexes a site when it is built, because what is found is what its pages say. One record a place,
 * written to `pagefind/`; of a front only what it has pages for. Any error Pagefind reports stops the build.
 */
export function searchIndex({ isFront }: { readonly isFront: boolean }): AstroIntegration {
  return {
    name: 'handbook-search-index',
    hooks: {
      // Pages ask for the engine before anybody has told them of the search.
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const name = nameEngine(await makeEngine());
        await stopPagefind();
        updateConfig({ vite: { define: { 'import.meta.env.SEARCH_ENGINE': JSON.stringify(name) } } });
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const paths = pages.map(({ pathname }) => `/${pathname}`);
        const records = readAllRecords(root, paths, isFront);
        const words = JSON.parse(readFileSync(join(root, WORDS), 'utf8')) as SearchWords; // written by a page of this build
        for (const handed of [PLACES, WORDS]) rmSync(join(root, handed));
        await writeSearch(records, words, join(root, 'pagefind'));
        logger.info(`${records.length} places indexed`);
      },
    },
  };
}

/** The places that the content tells of, and the pages of the site's own that say what people call them. */
function readAllRecords(root: string, paths: readonly string[], isFront: boolean): readonly SearchRecord[] {
  const handed = JSON.parse(readFileSync(join(root, PLACES), 'utf8')) as HandedPlaces; // written by a page of this build
  const { places } = handed;
  const names = foldOtherNames(handed.names);
  const told = Map.groupBy(places, ({ path }) => path.replace(/#.*/, ''));
  const known = new Set(places.map(({ path }) => path));
  const ofCities = new Set(places.filter(({ kind }) => kind === 'section').map(({ path }) => path.split('/')[1]));
  const own = paths.flatMap((path) => {
    const isOwn = !known.has(path) && !ofCities.has(path.split('/')[1]) && existsSync(toFile(root, path));
    const place = isOwn && findPage(readPage(root, path), path);
    return place ? [[path, [place]] as const] : [];
  });
  return [...own, ...told]
    .filter(([path]) => !isFront || existsSync(toFile(root, path)))
    .flatMap(([path, held]) => readRecords(readPage(root, path), held, names));
}

function readPage(root: string, path: string): string {
  return readFileSync(toFile(root, path), 'utf8');
}

function toFile(root: string, path: string): string {
  return join(root, path, 'index.html');
}
