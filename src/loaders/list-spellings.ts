import { foldText } from '../domain/japanese/fold-text.ts';

type Cell = { readonly value: string; readonly line: number };

/**
 * Finds values that are the same but for width and blanks, which a count would take for two things. Gives the first
 * line of each rarer spelling, with the usual one. Blanks around a value are another fault and not looked at here.
 */
export function listSpellings(cells: readonly Cell[]): readonly (Cell & { readonly usual: string })[] {
  const trimmed = cells.map(({ value, line }) => ({ value: value.trim(), line })).filter(({ value }) => value !== '');
  const same = Map.groupBy(trimmed, ({ value }) => foldText(value).replaceAll(' ', ''));
  return [...same.values()].flatMap((held) => {
    const [usual, ...others] = [...Map.groupBy(held, ({ value }) => value).values()].toSorted(
      (a, b) => b.length - a.length,
    );
    return others.flatMap(([first]) => (first && usual?.[0] ? [{ ...first, usual: usual[0].value }] : []));
  });
}
