import { foldText } from '../../domain/japanese/fold-text.ts';

/** What else is typed for a word that the documents say. */
export type OtherName = { readonly say: string; readonly typed: readonly string[] };

/**
 * Adds to a folded text what else its words are called, so that whoever types that finds it.
 */
export function addOtherNames(folded: string, names: readonly OtherName[]): string {
  const others = names.filter(({ say }) => folded.includes(say)).flatMap(({ typed }) => typed);
  return others.length === 0 ? folded : `${folded} ${[...new Set(others)].join(' ')}`;
}

/** Folds other names once, as texts are folded. */
export function foldOtherNames(names: readonly OtherName[]): readonly OtherName[] {
  return names.map(({ say, typed }) => ({ say: foldText(say), typed: typed.map(foldText) }));
}
