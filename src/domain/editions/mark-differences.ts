import { align } from './align.ts';
import { foldSpelling } from './same-spelling.ts';

/** A stretch of a text, and whether the other text has it not. */
export type Piece = { readonly text: string; readonly changed?: true };

/** Both texts cut into what they share and what only one of them has. */
export type Marked = { readonly before: readonly Piece[]; readonly after: readonly Piece[] };

/** Cuts a text into words; joined, they are the text. */
export type Cut = (text: string) => readonly string[];

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Gives what cuts a text into words where the terms of a city's glossary stay whole, because a segmenter knows none of
 * them (it parts 協|働).
 */
export function cutByTerms(terms: readonly string[]): Cut {
  const known = terms.filter((term) => term !== '').toSorted((a, b) => b.length - a.length);
  const anyTerm = new RegExp(`(${known.map((term) => term.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|')})`);
  return (text) => {
    const parts = known.length === 0 ? [text] : text.split(anyTerm);
    return parts.flatMap((part, at) =>
      at % 2 === 1 ? [part] : [...words.segment(part)].map(({ segment }) => segment).filter((one) => one !== ''),
    );
  };
}

/** Marks in two texts what only one of them has, word by word; another spelling of the same word is no difference. */
export function markDifferences(before: string, after: string, cut: Cut): Marked {
  const [from, to] = [cut(before), cut(after)];
  const [folded, foldedTo] = [from.map(foldWord), to.map(foldWord)];
  const start = countAlike(folded, foldedTo);
  const end = countAlike(folded.slice(start).toReversed(), foldedTo.slice(start).toReversed());
  const pairs = align(from.length - start - end, to.length - start - end, (row, column) => {
    const word = folded[start + row] ?? '';
    // Longer words hold a sentence together better than the particles between them.
    return word === foldedTo[start + column] ? word.length + 0.5 : 0;
  });
  const isKept = (side: 0 | 1, at: number, length: number) =>
    at < start || at >= length - end || pairs.some((pair) => pair[side] === at - start);
  return {
    before: join(from, (at) => isKept(0, at, from.length)),
    after: join(to, (at) => isKept(1, at, to.length)),
  };
}

/** Where a text has both, ・ and 、 part it in two ways. */
function foldWord(word: string): string {
  return word === '・' ? word : foldSpelling(word);
}

function countAlike(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  return at < 0 ? Math.min(a.length, b.length) : at;
}

function join(parts: readonly string[], isKept: (at: number) => boolean): readonly Piece[] {
  const pieces: { text: string; changed?: true }[] = [];
  parts.forEach((text, at) => {
    const changed = !isKept(at);
    const last = pieces.at(-1);
    if (last && (last.changed ?? false) === changed) last.text += text;
    else pieces.push({ text, ...(changed && { changed: true as const }) });
  });
  return pieces;
}
