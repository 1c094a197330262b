import type { OpenedIndex } from '../index/offline-index.ts';
import type { TokenHits } from '../answer/rank-hits.ts';
import { holdsPlace } from './search-directory.ts';
import type { SearchPlace } from '../index/search-place.ts';

/**
 * Takes opened indexes; gives one that answers as if all places were in it, each once: of places with the same address the first
 * index's stands, and what an index leaves to another does not count. An index weighs a token by how rare
 * it is among its own places; that is taken out of the scores, so that those of a city where the word is everywhere stand beside
 * those of one where it is rare.
 */
export function joinIndexes(indexes: readonly OpenedIndex[]): OpenedIndex {
  const [only, ...others] = indexes;
  if (only && others.length === 0 && !only.under && !only.without) return only;
  const { places, numbers } = numberPlaces(indexes);
  return {
    places,
    ask: async (tokens, isLoose) => {
      const answers = await Promise.all(indexes.map(({ ask }) => ask(tokens, isLoose)));
      const join = (token: string) =>
        answers.flatMap((answer, at) =>
          levelScores(answer.get(token) ?? new Map(), indexes[at]?.places.length ?? 0).flatMap(([place, score]) => {
            const number = numbers[at]?.[place];
            return number === undefined ? [] : [[number, score] as const];
          }),
        );
      // The strongest comes last, so that it is the one a map keeps.
      return new Map(tokens.map((token) => [token, new Map(join(token).sort(([, a], [, b]) => a - b))]));
    },
  };
}

/** The places of all indexes, each once, and for every index the numbers of its places among them (none for what it gives up). */
function numberPlaces(indexes: readonly OpenedIndex[]) {
  const places: SearchPlace[] = [];
  const known = new Map<string, number>();
  const numbers = indexes.map((index) =>
    index.places.map((place) => {
      if (!holdsPlace(index, place.path)) return undefined;
      const number = known.get(place.path) ?? places.push(place) - 1;
      known.set(place.path, number);
      return number;
    }),
  );
  return { places, numbers };
}

/** Scores without the rarity (BM25) that an index of so many places gives to a token that so many of them hold. */
function levelScores(hits: TokenHits, total: number): readonly (readonly [number: number, score: number])[] {
  const rarity = Math.log(1 + (total - hits.size + 0.5) / (hits.size + 0.5));
  return [...hits].map(([at, score]) => [at, score / rarity]);
}
