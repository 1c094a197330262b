import { foldReading } from '../../japanese/fold-text.ts';
import { PLACE_KINDS, type PlaceKind, type SearchPlace } from '../index/search-place.ts';
import { foldNames } from './fold-names.ts';

/** Something that is called by the very words that were typed. */
export type NamedThing = {
  readonly name: string;
  readonly path: string;
  readonly kind: PlaceKind;
  readonly city: string;
};

/** How many are offered on top; a list may hold a name many times. */
const MOST = 4;

/** Finds the forms, sheets and projects that bear a query as their name, whatever its width or kana. */
export function findNamed(query: string, places: readonly SearchPlace[]): readonly NamedThing[] {
  const asked = foldReading(query);
  const named = places.flatMap(({ kind, names, cities }) => {
    const folded = foldNames(names);
    return names
      .filter((_, at) => folded[at] === asked)
      .map(({ name, path }) => ({ name, path, kind, city: cities.length === 1 ? (cities[0] ?? '') : '' }));
  });
  const order = PLACE_KINDS.map(({ kind }) => kind);
  return named.sort((a, b) => order.indexOf(b.kind) - order.indexOf(a.kind)).slice(0, MOST);
}
