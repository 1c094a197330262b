import { foldKana, foldText } from '../../japanese/fold-text.ts';
import type { SearchPlace } from '../index/search-place.ts';

/** How many rows of a list are named in a result. */
const MOST = 3;

/** Takes a place and the words that were asked for; gives what a result says of it: its key point, or of a list the rows that hold the words. */
export function tellPoint({ kind, keyPoint, names }: SearchPlace, words: readonly string[]): string {
  if (kind !== 'project') return keyPoint;
  const holds = (name: string) => words.some((word) => foldKana(foldText(name)).includes(foldKana(word)));
  const all = [...new Set(names.map(({ name }) => name))];
  const held = all.filter(holds);
  const told = (held.length > 0 ? held : all).slice(0, MOST);
  const rest = names.filter(({ name }) => !told.includes(name)).length;
  return `${told.join('、')}${rest > 0 ? `（ほか${rest}件）` : ''}`;
}
