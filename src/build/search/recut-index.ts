import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Files of an index by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A word of the index: its places, each with the distance to the one before, and Pagefind's other spellings. */
type Word = readonly [word: string, places: readonly Place[], ...others: unknown[]];
type Place = readonly [distance: number, ...positions: unknown[]];
type Page = readonly [hash: string, words: number, ...others: unknown[]];
type Meta = readonly [version: string, pages: readonly Page[], parts: readonly Part[], ...others: unknown[]];
type Part = readonly [from: string, to: string, hash: string];

const SIGNATURE = new TextEncoder().encode('pagefind_dcd');
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
    ['index.meta', pack([version, numbered, cut.map(({ from, to, name }) => [from, to, name]), ...others])],
    ...cut.map(({ name, part }) => [`index/${name}.part`, pack([part])] as const),
  ]);
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
    else
      for (const [at, word] of gatherUnder(first, held).entries()) {
        const own = encode(word).length;
        add(word, own, at === 0 || (parts.at(-1)?.size ?? 0) + own > PART);
      }
  }
  return parts;
}

/** Words of the same beginning, before them the beginning itself with the places of all of them. */
function gatherUnder(first: string, words: readonly Word[]): readonly Word[] {
  const itself = words.find(([word]) => word === first);
  const places = new Map<number, readonly unknown[]>();
  for (const [, held] of itself ? [itself, ...words] : words) {
    let at = 0;
    for (const [distance, positions, ...rest] of held) {
      at += distance;
      if (!places.has(at))
        places.set(
          at,
          itself && held === itself[1] ? [positions, ...rest] : [keepFirst(positions), ...rest.map(() => [])],
        );
    }
  }
  let before = 0;
  const joined = [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, rest]): Place => {
      const distance = at - before;
      before = at;
      return [distance, ...rest];
    });
  const others =
    (itself ?? words[0])
      ?.slice(2)
      .map((other, at) => (itself ? other : Array.isArray(other) ? [] : words[0]?.[at + 2])) ?? [];
  return [[first, joined, ...others], ...words.filter((word) => word !== itself)];
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
      const { url } = JSON.parse(new TextDecoder().decode(unwrap(file))) as { readonly url: string };
      return [[hash, at.get(url) ?? missing(url)]];
    }),
  );
}

function unpack(file: Uint8Array): unknown {
  return decode(unwrap(file)) as unknown;
}

function unwrap(file: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(file)).subarray(SIGNATURE.length);
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 });
}

function missing(name: string): never {
  throw new Error(`Pagefind の索引の ${name} が、どの場所か分かりません。版を確かめてください。`);
}
