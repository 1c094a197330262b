import type { OpenedIndex } from '../index/opened-index.ts';
import type { SearchPlace } from '../index/search-place.ts';
import { holdsPlace, type ManyEntry } from './many-directory.ts';

/**
 * An opened index with what of it counts. Its scores say how well a place fits, whatever the other places of the index
 * say.
 */
export type IndexOfMany = OpenedIndex & Pick<ManyEntry, 'under' | 'without'>;

/**
 * Makes one index of several, which answers as if all places were in it, each once. Of places with the same address the
 * first index's stands, and what an index leaves to another does not count; nor does what is about other cities than
 * `city`, where one is given.
 */
export function mergeIndexes(indexes: readonly IndexOfMany[], city = ''): OpenedIndex {
  const { places, numbers } = numberPlaces(indexes, city);
  return {
    places,
    ask: async (tokens) => {
      const answers = await Promise.all(indexes.map(({ ask }) => ask(tokens)));
      const merge = (token: string) =>
        answers.flatMap((answer, at) =>
          [...(answer.get(token) ?? [])].flatMap(([place, score]) => {
            const number = numbers[at]?.[place];
            return number === undefined ? [] : [[number, score] as const];
          }),
        );
      // The strongest comes last, so that it is the one a map keeps.
      return new Map(tokens.map((token) => [token, new Map(merge(token).sort(([, a], [, b]) => a - b))]));
    },
  };
}

/**
 * The places of all indexes, each once, and for every index the numbers of its places among them (none for what it
 * gives up).
 */
function numberPlaces(indexes: readonly IndexOfMany[], city: string) {
  const places: SearchPlace[] = [];
  const known = new Map<string, number>();
  const numbers = indexes.map((index) =>
    index.places.map((place) => {
      const isElsewhere = city !== '' && place.cities.length > 0 && !place.cities.includes(city);
      if (isElsewhere || !holdsPlace(index, place.path)) return undefined;
      const number = known.get(place.path) ?? places.push(place) - 1;
      known.set(place.path, number);
      return number;
    }),
  );
  return { places, numbers };
}
