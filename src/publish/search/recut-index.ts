import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { SIGNATURE } from '../../domain/search/many/search-directory.ts';
import { unpackFile } from './unpack-file.ts';

/** Files of an index by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A word of the index: its places, each with the distance to the one before, and Pagefind's other spellings. */
type Word = readonly [word: string, places: readonly Place[], ...others: unknown[]];
type Place = readonly [distance: number, ...positions: unknown[]];
type Page = readonly [hash: string, words: number, ...others: unknown[]];
type Meta = readonly [version: string, pages: readonly Page[], parts: readonly Part[], ...others: unknown[]];
type Part = readonly [from: string, to: string, hash: string];

/** Behind every character of a word. */
const BEYOND = '\u{10ffff}';
/** How large a part of the index is before compression, in bytes. Small parts: a query fetches one for each of its tokens. */
const PART = 3_000;

/**
 * Takes the files that Pagefind made for one index and the addresses of its records in our order; gives the files the browser
 * needs: parts of a few kilobytes instead of thirty, cut so that no word lies in two (Pagefind loses places of a word that
 * does), pages numbered in our order instead of hashed. Records' texts are left out: results show what is packed beside the
 * index. Throws when Pagefind's files are not as this knows them (its version is fixed in package.json).
 */
export function recutIndex(files: IndexFiles, addresses: readonly string[]): IndexFiles {
  const metaPath = [...files.keys()].find((path) => path.endsWith('.pf_meta'));
  const metaFile = files.get(metaPath ?? '');
  if (!metaFile) throw new Error('Pagefind の索引に pf_meta がありません。版を確かめてください。');
  const [version, pages, parts, ...others] = unpack(metaFile) as Meta;
  const order = numberPages(files, addresses);
  const words = mergeWords(parts.flatMap((part) => readPart(files, part)));
  const cut = cutParts(words);
  const numbered = pages.map(([hash, ...rest]) => [order.get(hash) ?? missing(hash), ...rest]);
  return new Map([
    ['index.meta', pack([version, numbered, cut.map(nameRange), ...others])],
    ...cut.map(({ name, part }) => [`index/${name}.part`, pack([part])] as const),
  ]);
}

/** Takes the meta file of an index that was cut anew; gives with which words its parts begin, with spaces between. */
export function listStarts(meta: Uint8Array): string {
  const [, , parts] = unpack(meta) as Meta;
  return parts.map(([from]) => from).join(' ');
}

function readPart(files: IndexFiles, [from, to, hash]: Part): readonly Word[] {
  const file = files.get(`index/${hash}.pf_index`);
  if (!file) throw new Error(`Pagefind の索引に ${from}〜${to} の部分がありません。`);
  const [words] = unpack(file) as readonly [readonly Word[]];
  return words;
}

/** A word that lies in two neighbouring parts becomes one; the second part counts its distances from nought again. */
function mergeWords(words: readonly Word[]): readonly Word[] {
  const merged = new Map<string, Word>();
  for (const [word, places, ...others] of words) {
    const known = merged.get(word);
    merged.set(word, known ? [word, joinPlaces(known[1], places), ...others] : [word, places, ...others]);
  }
  return [...merged.values()];
}

function joinPlaces(first: readonly Place[], second: readonly Place[]): readonly Place[] {
  const last = first.reduce((sum, [distance]) => sum + distance, 0);
  return [
    ...first,
    ...second.map(([distance, ...rest], at): Place => [at === 0 ? distance - last : distance, ...rest]),
  ];
}

type Cut = { from: string; to: string; readonly name: string; readonly part: Word[]; size: number };

/**
 * Words that begin with the same character lie in one part, because one character is asked for by the part it falls into. Where they are
 * too many for one, the character itself becomes a word that leads to all their places.
 */
function cutParts(words: readonly Word[]): readonly Cut[] {
  const parts: Cut[] = [];
  const add = (word: Word, size: number, isNew: boolean) => {
    const now = parts.at(-1);
    if (!now || isNew) parts.push({ from: word[0], to: word[0], name: parts.length.toString(36), part: [word], size });
    else {
      now.part.push(word);
      now.to = word[0];
      now.size += size;
    }
  };
  for (const [first, held] of Map.groupBy(words, ([word]) => [...word][0] ?? '')) {
    const sizes = held.map((word) => encode(word).length);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    const room = PART - (parts.at(-1)?.size ?? PART);
    if (size <= PART) held.forEach((word, at) => add(word, sizes[at] ?? 0, at === 0 && size > room));
    else {
      const near = countNear(sizes);
      for (const [at, word] of gatherUnder(first, held, near).entries()) {
        const own = encode(word).length;
        add(word, own, at === 0 || (at > near && (parts.at(-1)?.size ?? 0) + own > PART));
      }
    }
  }
  return parts;
}

/** From where to where a part reaches: whole beginnings are told by their one character, which weighs less than the words. */
function nameRange({ from, to, name }: Cut, at: number, all: readonly Cut[]): readonly [string, string, string] {
  const [first = ''] = from;
  const [last = ''] = to;
  const isSplit = (one: string, other: string | undefined) => other?.startsWith(one) ?? false;
  return [
    isSplit(first, all[at - 1]?.to) ? from : first,
    isSplit(last, all[at + 1]?.from) ? to : `${last}${BEYOND}`,
    name,
  ];
}

/** How many of the words, from the first on, share the part of their beginning. */
function countNear(sizes: readonly number[]): number {
  let sum = 0;
  return Math.max(
    1,
    sizes.findIndex((size) => (sum += size) > PART / 2),
  );
}

/** Words of the same beginning, before them the beginning itself with the places of those that are not near enough to lie in its part. */
function gatherUnder(first: string, words: readonly Word[], near: number): readonly Word[] {
  const itself = words.find(([word]) => word === first);
  const others = words.filter((word) => word !== itself);
  const places = listPlaces(itself?.[1] ?? []);
  const found = new Set(others.slice(0, near).flatMap(([, held]) => [...listPlaces(held).keys()]));
  for (const [, held] of others.slice(near))
    for (const [at, [positions, ...rest]] of listPlaces(held))
      if (!places.has(at) && !found.has(at)) places.set(at, [keepFirst(positions), ...rest.map(() => [])]);
  let before = 0;
  const joined = [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, rest]): Place => {
      const distance = at - before;
      before = at;
      return [distance, ...rest];
    });
  const spellings = itself?.slice(2) ?? words[0]?.slice(2).map((other) => (Array.isArray(other) ? [] : other)) ?? [];
  return [[first, joined, ...spellings], ...others];
}

function listPlaces(places: readonly Place[]): Map<number, readonly unknown[]> {
  let at = 0;
  return new Map(places.map(([distance, ...rest]) => [(at += distance), rest]));
}

/** Of the positions of a word the first, behind the mark of its weight. */
function keepFirst(positions: unknown): unknown {
  const held = positions as readonly number[];
  return held.slice(0, (held[0] ?? 0) < 0 ? 2 : 1);
}

/** Pagefind names a page by the hash of its text; the file of that name says which address it is. */
function numberPages(files: IndexFiles, addresses: readonly string[]): ReadonlyMap<string, string> {
  const at = new Map(addresses.map((address, number) => [address, number.toString(36)]));
  return new Map(
    [...files].flatMap(([path, file]) => {
      const hash = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!hash) return [];
      const { url } = JSON.parse(new TextDecoder().decode(unpackFile(file))) as { readonly url: string };
      return [[hash, at.get(url) ?? missing(url)]];
    }),
  );
}

function unpack(file: Uint8Array): unknown {
  return decode(unpackFile(file)) as unknown;
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(value)]), { level: 9 });
}

function missing(name: string): never {
  throw new Error(`Pagefind の索引の ${name} が、どの場所か分かりません。版を確かめてください。`);
}
