import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { TokenField } from '../../domain/search/index/token-field.ts';
import { takeFile, unpackFile, type IndexFiles } from './pagefind-files.ts';
import { recutIndex, type RecutIndex } from './recut-index.ts';
import { writeTokenPage } from './token-page.ts';
import { trimModule } from './trim-module.ts';

/** An index as a browser reads it, without the engine that does. */
export type MadeIndex = RecutIndex;

/** A place as it is indexed. `name` is what it is called in a message. */
export type TokenRecord = { readonly name: string; readonly fields: readonly TokenField[] };

/** No language that Pagefind would cut into words or stems: the records are tokens already. */
const TOKENS_AS_THEY_STAND = 'und';
const ENGINE = 'wasm.unknown.pagefind';

/**
 * Indexes records with Pagefind, numbered in their order, cut small. Throws what Pagefind reports. Call `stopPagefind`
 * at the end.
 */
export async function makeIndex(records: readonly TokenRecord[]): Promise<MadeIndex> {
  const index = await openIndex();
  try {
    for (const [at, record] of records.entries()) await add(index, record, toAddress(at));
    const files = await readFiles(index);
    const addresses = records.map((_, at) => toAddress(at));
    return recutIndex(files, addresses);
  } finally {
    await index.deleteIndex();
  }
}

/**
 * Gives the engine that reads what `makeIndex` makes, whatever is in it: WebAssembly as it is, because hosts compress
 * it better than a file can be packed. Throws what Pagefind reports.
 */
export async function makeEngine(): Promise<Uint8Array> {
  const index = await openIndex();
  try {
    return trimModule(unpackFile(takeFile(await readFiles(index), ENGINE)));
  } finally {
    await index.deleteIndex();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: TOKENS_AS_THEY_STAND });
  if (!index) throw new Error(`検索の索引を作り始められません: ${errors.join('、')}`);
  return index;
}

/** Ends the program that Pagefind runs beside this one, which would keep a build from ending. */
export async function stopPagefind(): Promise<void> {
  await close();
}

async function add(index: PagefindIndex, { name, fields }: TokenRecord, url: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: writeTokenPage(fields) });
  if (errors.length > 0) throw new Error(`検索の索引に ${name} を入れられません: ${errors.join('、')}`);
}

async function readFiles(index: PagefindIndex): Promise<IndexFiles> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`検索の索引を書き出せません: ${errors.join('、')}`);
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** An address that only tells the records apart: where a place is stands in the packed places. */
function toAddress(at: number): string {
  return `/${at}/`;
}
