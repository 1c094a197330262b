import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { BundleEntry } from '../../domain/search/many/search-directory.ts';
import type { IndexedPlace } from '../../domain/search/index/search-place.ts';
import { bundleRecords } from './many/bundle-records.ts';
import { keepSaidWords } from './keep-said-words.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import { readRecords, type SearchRecord } from './search-records.ts';
import { writeBundle } from './write-bundle.ts';
import { writeDirectory } from './many/write-directory.ts';

/** What the pages hand to this step; it is no part of the site. */
const PLACES = 'data/search-places.json';

/**
 * Astro integration: after a build, indexes every place of the site with Pagefind, one record a place, and writes the index
 * to `pagefind/`; of a front only what it has pages for. Any error Pagefind reports stops the build.
 */
export function searchIndex({ isFront }: { readonly isFront: boolean }): AstroIntegration {
  return {
    name: 'handbook-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = readAllRecords(root, isFront);
        rmSync(join(root, PLACES));
        await writeIndex(records, join(root, 'pagefind'));
        const words = join(root, 'data/search-words.json');
        writeFileSync(words, JSON.stringify(keepSaidWords(JSON.parse(readFileSync(words, 'utf8')), records)));
        logger.info(`${records.length} places indexed`);
      },
    },
  };
}

function readAllRecords(root: string, isFront: boolean): readonly SearchRecord[] {
  const places: readonly IndexedPlace[] = JSON.parse(readFileSync(join(root, PLACES), 'utf8'));
  const pages = Map.groupBy(places, ({ path }) => join(root, path.replace(/#.*/, ''), 'index.html'));
  return [...pages]
    .filter(([page]) => !isFront || existsSync(page))
    .flatMap(([page, held]) => readRecords(readFileSync(page, 'utf8'), held));
}

/**
 * Takes all records and the folder of the search; writes an index for each bundle of them, the same as plain data for a copy that
 * is opened from a folder, the overview where the bundles are many, and the directory that names them.
 */
export async function writeIndex(records: readonly SearchRecord[], root: string): Promise<void> {
  const cut = bundleRecords(records);
  const bundles: BundleEntry[] = [];
  let engine = '';
  for (const bundle of cut) {
    const written = await writeBundle(bundle, root);
    engine = written.engine;
    const { folder, starts } = written;
    bundles.push({ folder, cities: bundle.cities, total: bundle.records.length, starts });
  }
  await close();
  const ordered = cut.flatMap((bundle) => bundle.records);
  const offline = makeOfflineIndex(ordered);
  writeFileSync(join(root, 'offline.json'), JSON.stringify(offline));
  writeDirectory(
    { engine, bundles },
    ordered.map(({ place }) => place),
    offline.tokens,
    root,
  );
}
