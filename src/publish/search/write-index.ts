import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packPlaces } from '../../domain/search/index/pack-places.ts';
import type { BundleEntry, PackedBundle } from '../../domain/search/index/search-directory.ts';
import { makeIndex } from '../../pagefind/write/make-index.ts';
import type { Bundle } from './many/bundle-records.ts';

/**
 * The folder in `pagefind/` of all that is named by its content: a browser may keep it for ever, as the hosts are told.
 */
export const FIXED = 'fixed';

/** What the directory tells of an index, and where the engine was written. */
export type WrittenIndex = { readonly entry: BundleEntry; readonly engine: string };

/**
 * Writes an index of records so that a browser's copy is never mixed with a newer one. It lies with its places in a
 * folder named by its content; Pagefind's engine goes beside it. `root` is the folder of the search. Throws what
 * Pagefind reports.
 */
export async function writeIndex({ cities, records }: Bundle, root: string): Promise<WrittenIndex> {
  const made = await makeIndex(records.map(({ place, fields }) => ({ name: place.path, fields })));
  const pages = Buffer.from(made.pages).toString('base64');
  const places: PackedBundle = { ...packPlaces(records.map(({ place }) => place)), pages };
  const written = new Map([...made.files, ['places.json', Buffer.from(JSON.stringify(places))]]);
  const folder = `${FIXED}/${nameByContent(written)}`;
  for (const [path, content] of written) writeInto(join(root, folder, path), content);
  const entry = { folder, cities, total: records.length, shards: made.shards };
  return { entry, engine: writeEngine(made.engine, root) };
}

/** Of many indexes each brings the same one. */
function writeEngine(engine: Uint8Array, root: string): string {
  const name = `${FIXED}/engine-${nameByContent(new Map([['', engine]]))}.wasm`;
  if (!existsSync(join(root, name))) writeInto(join(root, name), engine);
  return name;
}

function nameByContent(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 10);
}

function writeInto(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
