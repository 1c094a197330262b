import { foldKana, foldText } from '../../japanese/fold-text.ts';
import { PLACE_KINDS, type PlaceKind, type SearchPlace } from '../index/search-place.ts';

/** Something that is called by the very words that were typed. */
export type NamedThing = {
  readonly name: string;
  readonly path: string;
  readonly kind: PlaceKind;
  readonly city: string;
};

/** How many are offered on top; a list may hold a name many times. */
const MOST = 4;

/** Takes a query and the places; gives the forms, sheets and projects that bear it as their name, whatever its width or kana. */
export function findNamed(query: string, places: readonly SearchPlace[]): readonly NamedThing[] {
  const asked = foldKana(foldText(query));
  const named = places.flatMap(({ kind, names, cities }) =>
    names
      .filter(({ name }) => foldKana(foldText(name)) === asked)
      .map(({ name, path }) => ({ name, path, kind, city: cities.length === 1 ? (cities[0] ?? '') : '' })),
  );
  const order = PLACE_KINDS.map(({ kind }) => kind);
  return named.sort((a, b) => order.indexOf(b.kind) - order.indexOf(a.kind)).slice(0, MOST);
}
