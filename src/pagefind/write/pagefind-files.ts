import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { SIGNATURE } from '../file-format.ts';
import { expectSpoken } from '../spoken-version.ts';

/** Files of an index by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A word of an index: the pages that hold it, and Pagefind's other spellings. */
export type Word = readonly [word: string, postings: readonly Posting[], ...spellings: unknown[]];
/** A page that holds a word: its distance to the page before, and where in it the word stands. */
export type Posting = readonly [distance: number, ...positions: unknown[]];
/** What lists the pages and the chunks of an index. The name of a chunk or a page is the hash of what is in it. */
export type Meta = readonly [
  version: string,
  pages: readonly (readonly [name: string, words: number, ...others: unknown[]])[],
  chunks: readonly Chunk[],
  ...others: unknown[],
];
/** The words of an index from one to another, and the file they are in. */
export type Chunk = readonly [from: string, to: string, name: string];

/**
 * Reads the list that Pagefind wrote, by which all else is found. Throws when another Pagefind wrote it than this
 * folder knows.
 */
export function readMeta(files: IndexFiles): Meta {
  const path = [...files.keys()].find((name) => name.endsWith('.pf_meta'));
  const meta = unpack(takeFile(files, path ?? 'pf_meta')) as Meta; // as Pagefind's very version writes it
  expectSpoken(meta[0], '索引を書いた Pagefind');
  return meta;
}

/** Reads the words of a chunk, in their order. */
export function readWords(files: IndexFiles, [, , name]: Chunk): readonly Word[] {
  const [words] = unpack(takeFile(files, `index/${name}.pf_index`)) as readonly [readonly Word[]];
  return words;
}

/** Reads which address each page has by its name: Pagefind keeps that beside the page's text. */
export function readAddresses(files: IndexFiles): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([path, file]) => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!name) return [];
      const { url } = JSON.parse(new TextDecoder().decode(unpackFile(file))) as { readonly url: string };
      return [[name, url] as const];
    }),
  );
}

/** Takes a file of Pagefind's, which is there unless its version is another. */
export function takeFile(files: IndexFiles, path: string): Uint8Array {
  const file = files.get(path);
  if (!file) throw new Error(`Pagefind の索引に ${path} がありません。src/pagefind/README.md を見てください。`);
  return file;
}

/** Unpacks a file that Pagefind packed, without the signature. */
export function unpackFile(file: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gunzipSync(file)).subarray(SIGNATURE.length);
}

function unpack(file: Uint8Array): unknown {
  return decode(unpackFile(file)) as unknown;
}
