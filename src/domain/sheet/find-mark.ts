import { dropUnseen } from '../data/drop-unseen.ts';
import { MARKS, type Mark } from './mark.ts';

/** What keyboards and fonts here give for one sign. */
const SAME_SIGNS = [
  ['○', /[◯〇⭕]/g],
  ['-', /[－ー―−–—‐‑‒─━]/g],
  ['☐', /[□▢]/g],
] as const;

/** Takes a word as people write it in a table (できた, ○, done …); gives the mark, or undefined when it is none. */
export function findMark(word: string): Mark | undefined {
  const bare = foldSigns(word);
  if (bare === '') return 'none';
  return MARKS.find(({ id, label, sign }) => [id, foldSigns(label), foldSigns(sign)].includes(bare))?.id;
}

function foldSigns(word: string): string {
  const bare = dropUnseen(word)
    .replace(/[\s\uFE0E\uFE0F]/g, '')
    .normalize('NFKC')
    .toLowerCase();
  return SAME_SIGNS.reduce((text, [sign, others]) => text.replace(others, sign), bare);
}
