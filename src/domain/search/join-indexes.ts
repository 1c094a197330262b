import type { OpenedIndex } from './offline-index.ts';
import type { TokenHits } from './rank-hits.ts';
import type { BundleEntry } from './search-directory.ts';

/**
 * Takes the bundles of a search and what it is narrowed to (a city, a document by its full name, or nothing); gives the bundles that
 * can hold an answer: of a city its own and the one of what is about several cities, otherwise all.
 */
export function chooseBundles(
  bundles: readonly BundleEntry[],
  { city, document }: { readonly city: string; readonly document: string },
): readonly BundleEntry[] {
  const asked = city || (document.split('　')[0] ?? '');
  const isKnown = bundles.some(({ cities }) => cities.includes(asked));
  return isKnown ? bundles.filter(({ cities }) => cities.length === 0 || cities.includes(asked)) : bundles;
}

/**
 * Takes opened indexes; gives one that answers as if all places were in it. An index weighs a token by how rare it is among its own
 * places; that is taken out of the scores, so that those of a city where the word is everywhere stand beside those of one where
 * it is rare.
 */
export function joinIndexes(indexes: readonly OpenedIndex[]): OpenedIndex {
  const [only, ...others] = indexes;
  if (only && others.length === 0) return only;
  const places = indexes.flatMap((index) => index.places);
  const starts = indexes.map((_, at) => indexes.slice(0, at).reduce((sum, index) => sum + index.places.length, 0));
  return {
    places,
    ask: async (tokens) => {
      const answers = await Promise.all(indexes.map(({ ask }) => ask(tokens)));
      const join = (token: string) =>
        answers.flatMap((answer, at) =>
          levelScores(answer.get(token) ?? new Map(), indexes[at]?.places.length ?? 0).map(
            ([number, score]) => [number + (starts[at] ?? 0), score] as const,
          ),
        );
      return new Map(tokens.map((token) => [token, new Map(join(token))]));
    },
  };
}

/** Scores without the rarity (BM25) that an index of so many places gives to a token that so many of them hold. */
function levelScores(hits: TokenHits, total: number): readonly (readonly [number: number, score: number])[] {
  const rarity = Math.log(1 + (total - hits.size + 0.5) / (hits.size + 0.5));
  return [...hits].map(([at, score]) => [at, score / rarity]);
}
