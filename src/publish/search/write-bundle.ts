import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { packPlaces } from '../../domain/search/index/pack-places.ts';
import { FIXED } from '../../domain/search/many/search-directory.ts';
import type { Bundle } from './many/bundle-records.ts';
import { listStarts, recutIndex, type IndexFiles } from './recut-index.ts';
import { unpackFile } from './unpack-file.ts';

/** No language that Pagefind would cut into words or stems: the records are tokens already. */
const TOKENS_AS_THEY_STAND = 'und';
const ENGINE = 'wasm.unknown.pagefind';
const META = 'index.meta';

/** Where a bundle and the engine were written, in the folder of the search, and with which words the parts of the index begin. */
export type Written = { readonly folder: string; readonly engine: string; readonly starts: string };

/**
 * Takes a bundle and the folder of the search; indexes the bundle with Pagefind, cuts the index small and writes it to a folder
 * named by its content, so that a browser's copy is never mixed with a newer one; Pagefind's engine goes beside it. Gives their
 * names. Throws what Pagefind reports.
 */
export async function writeBundle({ records }: Bundle, root: string): Promise<Written> {
  const files = await indexWithPagefind(records);
  const places = records.map(({ place }) => place);
  const written = new Map<string, Uint8Array>([
    ...recutIndex(files, places.map(toAddress)),
    ['places.json', Buffer.from(JSON.stringify(packPlaces(places)))],
  ]);
  const starts = listStarts(written.get(META) ?? new Uint8Array());
  const folder = `${FIXED}/${nameByContent(written)}`;
  for (const [path, content] of written) writeInto(join(root, folder, path), content);
  return { folder, engine: writeEngine(files.get(ENGINE), root), starts };
}

async function indexWithPagefind(records: Bundle['records']): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: TOKENS_AS_THEY_STAND });
  if (!index) throw new Error(`検索の索引を作り始められません: ${errors.join('、')}`);
  try {
    for (const [at, { place, content }] of records.entries()) {
      const added = await index.addHTMLFile({ url: toAddress(place, at), content });
      if (added.errors.length > 0)
        throw new Error(`検索の索引に ${place.path} を入れられません: ${added.errors.join('、')}`);
    }
    return await readFiles(index);
  } finally {
    await index.deleteIndex();
  }
}

async function readFiles(index: PagefindIndex): Promise<IndexFiles> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`検索の索引を書き出せません: ${errors.join('、')}`);
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** An address that only tells the records apart: where a place is stands in the packed places. */
function toAddress(_place: unknown, at: number): string {
  return `/${at}/`;
}

/** The engine is written as it is, because hosts compress WebAssembly better than a file can be packed that every browser unpacks. */
function writeEngine(engine: Uint8Array | undefined, root: string): string {
  if (!engine) throw new Error(`Pagefind の索引に ${ENGINE} がありません。版を確かめてください。`);
  const name = `${FIXED}/engine-${nameByContent(new Map([[ENGINE, engine]]))}.wasm`;
  // Of many bundles each brings the same one.
  if (!existsSync(join(root, name))) writeInto(join(root, name), unpackFile(engine));
  return name;
}

function nameByContent(files: IndexFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 10);
}

function writeInto(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
