import { foldKana, foldReading } from '../../japanese/fold-text.ts';

/** A stretch of text, and whether it is one of the words that were asked for. */
export type Stretch = { readonly text: string; readonly isHit: boolean };

/** Cuts a text into stretches, so that words are marked whatever their width or kana. `words` are folded. */
export function markWords(text: string, words: readonly string[]): readonly Stretch[] {
  const asked = [...new Set(words.map(foldKana))].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const stretches: Stretch[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const length = hitLength(text, at, asked);
    if (length === 0) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== '') stretches.push({ text: plain, isHit: false });
    stretches.push({ text: text.slice(at, at + length), isHit: true });
    plain = '';
    at += length;
  }
  return plain === '' ? stretches : [...stretches, { text: plain, isHit: false }];
}

/**
 * How long the word is that stands at a place; folding may change its length (ＮＰＯ法人, ①), so stretches are tried from
 * the longest.
 */
function hitLength(text: string, at: number, asked: readonly string[]): number {
  for (const word of asked) {
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      if (length > 0 && at + length <= text.length && foldReading(text.slice(at, at + length)) === word) return length;
    }
  }
  return 0;
}
