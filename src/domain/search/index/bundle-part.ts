import type { TokenHits } from './opened-index.ts';
import type { BundleEntry } from './search-directory.ts';

/** What of an index of several cities a reader of one needs: their city's places, and those of several or none. */
export type BundlePart = {
  /** What the files of the part are told by. */
  readonly name: string;
  /** The number within the part of a place of the index; undefined of another city's. */
  readonly pick: (at: number) => number | undefined;
};

/** What the files of an index begin with whose names say the part, or none for the whole of it. */
export type PartFile = 'places' | 'ahead';

/** Names a file of an index, or of a part of it. */
export function namePartFile(file: PartFile, part?: BundlePart): string {
  return `${[file, ...(part ? [part.name] : [])].join('-')}.json`;
}

/** Takes the part of an index that a reader of a city needs; undefined where that is all of it, or none. */
export function takePart(
  { cities, sizes = [] }: Pick<BundleEntry, 'cities' | 'sizes'>,
  city: string,
): BundlePart | undefined {
  const at = cities.indexOf(city);
  const [shared = 0] = sizes;
  if (at < 0 || cities.length < 2 || sizes.length === 0) return undefined;
  const from = sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0);
  const to = from + (sizes[at + 1] ?? 0);
  const pick = (place: number) => {
    if (place < shared) return place;
    return place >= from && place < to ? place - from + shared : undefined;
  };
  return { name: String(at), pick };
}

/** Takes of the places of a word those of a part, by their numbers within it. */
export function pickHits(hits: TokenHits, pick: BundlePart['pick'] = (at) => at): TokenHits {
  const picked = [...hits].map(([at, strength]) => [pick(at), strength] as const);
  return new Map(picked.flatMap(([at, strength]) => (at === undefined ? [] : [[at, strength] as const])));
}
