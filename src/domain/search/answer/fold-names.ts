import { foldText } from '../../japanese/fold-text.ts';
import { withoutSigns } from '../plan/cut-words.ts';
import type { SearchPlace } from '../index/search-place.ts';

/** Title and key point of a place as they are compared; `bare` is the title without signs and spaces. */
export type FoldedNames = { readonly name: string; readonly bare: string; readonly point: string };

const known = new WeakMap<SearchPlace, FoldedNames>();

/** Takes a place; gives its names folded. Each place is folded once, because every key asks for all of them. */
export function foldNames(place: SearchPlace): FoldedNames {
  const before = known.get(place);
  if (before) return before;
  const name = foldText(place.title);
  const names = { name, bare: withoutSigns(name), point: foldText(place.keyPoint) };
  known.set(place, names);
  return names;
}
