import { packPlaces } from '../../domain/search/index/pack-places.ts';
import type { PlainIndex } from '../../domain/search/index/plain-index.ts';
import { packPostings } from '../../domain/search/index/postings.ts';
import type { TokenField } from '../../domain/search/index/token-field.ts';
import type { SearchRecord } from './search-records.ts';

/** Beyond this much a token standing more often says little more; longer records hold any token more easily. */
const ENOUGH = 2;
const LENGTH = 0.5;
const STRONGEST = 9;

/**
 * Makes one index of records in plain data, which needs neither Pagefind nor a server. It is written beside the other
 * as `pagefind/plain.json`, for a copy of the site that is read from a folder and for joining sites. No page fetches
 * it.
 */
export function makePlainIndex(records: readonly SearchRecord[]): PlainIndex {
  const counted = records.map(({ fields }) => countTokens(fields));
  const mean = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
  const hits = new Map<string, Map<number, number>>();
  counted.forEach(({ weights, length }, at) => {
    const room = ENOUGH * (1 - LENGTH + (LENGTH * length) / mean);
    for (const [token, weight] of weights) {
      const held = hits.get(token) ?? new Map<number, number>();
      hits.set(token, held.set(at, Math.round((STRONGEST * weight) / (weight + room))));
    }
  });
  const sorted = [...hits].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    places: packPlaces(records.map(({ place }) => place)),
    tokens: Object.fromEntries(sorted.map(([token, held]) => [token, packPostings(held)])),
  };
}

/** The tokens of a record, each with the sum of the weights where it stands; and how many there are. */
function countTokens(fields: readonly TokenField[]) {
  const weights = new Map<string, number>();
  for (const { weight, tokens } of fields)
    for (const token of tokens) weights.set(token, (weights.get(token) ?? 0) + weight);
  return { weights, length: fields.reduce((sum, { tokens }) => sum + tokens.length, 0) };
}
