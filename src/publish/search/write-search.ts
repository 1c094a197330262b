import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleEntry, SearchDirectory } from '../../domain/search/index/search-directory.ts';
import { packWords } from '../../domain/search/plan/pack-words.ts';
import type { SearchWords } from '../../domain/search/plan/search-words.ts';
import { areMany } from '../../domain/search/many/choose-bundles.ts';
import { makeEngine, stopPagefind } from '../../pagefind/write/make-index.ts';
import { keepSaidWords } from './keep-said-words.ts';
import { makePlainIndex } from './make-plain-index.ts';
import { bundleRecords } from './many/bundle-records.ts';
import { outlineMany } from './many/outline-many.ts';
import type { SearchRecord } from './search-records.ts';
import { writeStarts } from './write-starts.ts';
import { writeEngine, writeIndex } from './write-index.ts';

/**
 * Writes all that the search of a site consists of into its folder. The index that Pagefind makes of the records, the
 * same as plain data, and the directory that names them and has the words that some record says; the records of many
 * cities are several indexes, with an overview of them.
 */
export async function writeSearch(records: readonly SearchRecord[], words: SearchWords, root: string): Promise<void> {
  const cut = bundleRecords(records);
  const bundles: BundleEntry[] = [];
  for (const bundle of cut) bundles.push(await writeIndex(bundle, root));
  const engine = writeEngine(await makeEngine(), root);
  await stopPagefind();
  const ordered = cut.flatMap((bundle) => bundle.records);
  const plain = makePlainIndex(ordered);
  writeFileSync(join(root, 'plain.json'), JSON.stringify(plain));
  const places = ordered.map(({ place }) => place);
  const directory: SearchDirectory = {
    engine,
    bundles,
    words: packWords(keepSaidWords(words, records)),
  };
  const told = areMany(bundles) ? outlineMany(directory, places, plain.tokens, root) : directory;
  writeFileSync(join(root, 'directory.json'), JSON.stringify(told));
  writeStarts(told, places, root);
}
