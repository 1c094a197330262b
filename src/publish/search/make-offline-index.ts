import { parse } from 'node-html-parser';
import type { OfflineIndex } from '../../domain/search/index/offline-index.ts';
import { packPlaces } from '../../domain/search/index/pack-places.ts';
import { packPostings } from '../../domain/search/index/postings.ts';
import type { SearchRecord } from './search-records.ts';

/** What the title counts, as Pagefind weighs a heading of the first rank. */
const TITLE = 7;
/** Beyond this much a token standing more often says little more; longer records hold any token more easily. */
const ENOUGH = 2;
const LENGTH = 0.5;
const STRONGEST = 9;

/**
 * Takes the records of the search; gives them as one index in plain data, which `openOfflineIndex` opens without fetching anything:
 * for a copy of the site that is read from a folder. It is written beside the online index as `pagefind/offline.json`; no page
 * fetches it. For `file://` put it into a script (`globalThis.… = <the JSON>`), because no browser reads JSON there.
 */
export function makeOfflineIndex(records: readonly SearchRecord[]): OfflineIndex {
  const read = records.map(({ content }) => countTokens(content));
  const mean = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length);
  const hits = new Map<string, Map<number, number>>();
  read.forEach(({ weights, length }, at) => {
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
function countTokens(content: string): { readonly weights: ReadonlyMap<string, number>; readonly length: number } {
  const weights = new Map<string, number>();
  let length = 0;
  for (const block of parse(content).querySelectorAll('h1,p')) {
    const weight = block.tagName === 'H1' ? TITLE : Number(block.getAttribute('data-pagefind-weight') ?? 1);
    for (const token of block.textContent.split(/\s+/).filter(Boolean)) {
      weights.set(token, (weights.get(token) ?? 0) + weight);
      length += 1;
    }
  }
  return { weights, length };
}
