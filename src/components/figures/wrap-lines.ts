import { splitPhrases } from '../frame/split-phrases.ts';

/**
 * Takes text and how many characters fit on a line; gives lines broken between phrases. SVG does not wrap text itself.
 */
export function wrapLines(text: string, perLine: number): readonly string[] {
  const lines: string[] = [];
  for (const phrase of text.split(/(?=＋)/).flatMap(splitPhrases)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + phrase.length <= perLine) lines.splice(-1, 1, last + phrase);
    else lines.push(phrase);
  }
  return lines;
}
