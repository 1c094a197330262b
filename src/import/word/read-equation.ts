import { cutSlices, wordsOf, type Slices } from '../model/slices.ts';

/** A word that is printed, and what stands over or around it. */
type Overlay = { readonly base: Slices; readonly over: string };

/** Whether the code of a field is that of a formula. */
export function isEquation(code: Slices): boolean {
  return /^\s*EQ\b/i.test(wordsOf(code));
}

/**
 * Takes the code of a formula; gives the word of one that prints things over each other: 協働 of
 * `EQ \o\ad(\s\up 9(きょうどう),協働)`, 印 of `EQ \o\ac(○,印)`. Of any other the word is empty.
 */
export function readEquation(code: Slices): Overlay {
  const words = wordsOf(code);
  const end = words.lastIndexOf(')');
  const between = findBetween(words, end);
  if (!/\\o(?![a-z])/i.test(words) || between < 0) return { base: [], over: '' };
  const before = words.slice(0, between);
  const over = before.slice(before.lastIndexOf('(') + 1).replaceAll(')', '');
  return { base: cutSlices(code, between + 1, end), over: over.trim() };
}

/** The last sign between two arguments of the outermost brackets. */
function findBetween(words: string, end: number): number {
  let depth = 0;
  for (let at = end; at >= 0; at -= 1) {
    const sign = words[at] ?? '';
    if (sign === ')') depth += 1;
    if (sign === '(') depth -= 1;
    if (depth === 1 && (sign === ',' || sign === ';')) return at;
  }
  return -1;
}
