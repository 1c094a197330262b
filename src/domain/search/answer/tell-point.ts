import { foldKana } from '../../japanese/fold-text.ts';
import type { SearchPlace } from '../index/search-place.ts';
import { foldNames } from './fold-names.ts';

/** How many rows of a list are named in a result. */
const MOST = 3;

/** Tells what a result says of a place: its key point, or the rows of a list that hold the words. */
export function tellPoint({ kind, keyPoint, names }: SearchPlace, words: readonly string[]): string {
  if (kind !== 'project') return keyPoint;
  const asked = words.map(foldKana);
  const folded = foldNames(names);
  const all = [...new Set(names.map(({ name }) => name))];
  const held = new Set(
    names.filter((_, at) => asked.some((word) => folded[at]?.includes(word))).map(({ name }) => name),
  );
  const told = (held.size > 0 ? [...held] : all).slice(0, MOST);
  const rest = names.filter(({ name }) => !told.includes(name)).length;
  return `${told.join('、')}${rest > 0 ? `（ほか${rest}件）` : ''}`;
}

/** How much of a text is told in a result where it has no key point of its own, in characters. */
const POINT = 40;

/** Takes a text; gives as much of it as a result of the search tells. */
export function cutPoint(text: string): string {
  return text.length > POINT ? `${text.slice(0, POINT)}…` : text;
}
