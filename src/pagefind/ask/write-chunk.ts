import type { TokenHits } from '../../domain/search/index/opened-index.ts';
import { HEAVIEST, LEVELS } from '../file-format.ts';
import { SPOKEN } from '../spoken-version.ts';
import { encodeCbor, type Handed } from './encode-cbor.ts';

/** Writes the list of an index's places, numbered in base 36, as Pagefind's engine is told them. */
export function writePages(lengths: readonly number[]): Uint8Array {
  return encodeCbor([SPOKEN, lengths.map((length, at) => [at.toString(36), length, '']), [], [], [], ['title']]);
}

/** Writes words with their places and strengths as one of the chunks in which Pagefind's engine takes an index. */
export function writeChunk(words: ReadonlyMap<string, TokenHits>): Uint8Array {
  return encodeCbor([[...words].map(([word, hits]) => [word, writePlaces(hits), []])]);
}

function writePlaces(hits: TokenHits): Handed {
  let before = 0;
  return [...hits].map(([at, strength]) => {
    const distance = at - before;
    before = at;
    return [distance, writePositions(LEVELS[strength] ?? 0), []];
  });
}

/** A mark of a weight is one below what it says below nought; a position stands behind it, another each time. */
function writePositions(weight: number): Handed {
  const rest = weight - HEAVIEST;
  return rest > 0 ? [-1 - HEAVIEST, 0, -1 - rest, 1] : [-1 - weight, 0];
}
