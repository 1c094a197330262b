import type { AskTokens } from '../answer/answer-query.ts';
import { isFact } from '../plan/facts.ts';
import { findPostings, type Postings } from '../index/postings.ts';
import type { BundleEntry, OverviewEntry } from './search-directory.ts';
import { PLACE_KINDS, type SearchPlace } from '../index/search-place.ts';

/** Takes a token and how many parts there are; gives the part it is in. Words that may be half typed lie beside what begins like them. */
export function nameOverviewPart(token: string, parts: number): string {
  const isLatin = /^[a-z0-9]/.test(token) && !isFact(token);
  return (hash(isLatin ? token.slice(0, 2) : token) % parts).toString(36);
}

/** Takes an overview and the way to take a part of it; gives what asks it for tokens. Rejects when a part cannot be had. */
export function askOverview({ parts }: OverviewEntry, takePart: (name: string) => Promise<Postings>): AskTokens {
  return async (tokens) =>
    new Map(
      await Promise.all(
        tokens.map(
          async (token) => [token, findPostings(await takePart(nameOverviewPart(token, parts)), token)] as const,
        ),
      ),
    );
}

/** Takes the indexes of a site; gives of every place what is known before its index is opened: its kind, and its city where it is about one. */
export function listOutlines(bundles: readonly BundleEntry[]): readonly SearchPlace[] {
  return bundles.flatMap(({ cities, runs = [] }) =>
    runs.flatMap(([city, kind, length]) => {
      const name = cities[city];
      const place: SearchPlace = {
        kind: PLACE_KINDS[kind]?.kind ?? 'section',
        path: '',
        title: '',
        keyPoint: '',
        cities: name === undefined ? [] : [name],
        document: '',
        chapter: '',
        defines: [],
        names: [],
      };
      return Array.from({ length }, () => place);
    }),
  );
}

/** FNV-1a: spreads tokens evenly, in a few characters of code. */
function hash(text: string): number {
  return [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}
