import { foldReading, foldText } from '../../japanese/fold-text.ts';
import type { SearchPlace } from '../index/search-place.ts';
import { withoutSigns } from '../plan/cut-words.ts';

/** What a place is called by, as it is compared; `bare` is the title without signs and spaces. */
export type FoldedTitle = {
  readonly name: string;
  readonly bare: string;
  readonly point: string;
  /** The terms that are explained there. */
  readonly terms: readonly string[];
};

const titles = new WeakMap<SearchPlace, FoldedTitle>();
const readings = new WeakMap<SearchPlace['names'], readonly string[]>();

/** Folds what a place is called by. Each is folded once, because every key asks for them. */
export function foldTitle(place: SearchPlace): FoldedTitle {
  return recall(titles, place, ({ title, keyPoint, defines }) => {
    const name = foldText(title);
    return { name, bare: withoutSigns(name), point: foldText(keyPoint), terms: defines.map(foldText) };
  });
}

/** Folds the names of the things that stand at a place, in their order, each once. */
export function foldNames(names: SearchPlace['names']): readonly string[] {
  return recall(readings, names, (all) => all.map(({ name }) => foldReading(name)));
}

function recall<Named extends object, Folded>(
  known: WeakMap<Named, Folded>,
  named: Named,
  fold: (named: Named) => Folded,
): Folded {
  const folded = known.get(named) ?? fold(named);
  known.set(named, folded);
  return folded;
}
