import { dropUnseen } from '../data/drop-unseen.ts';

/** Of lines of mail, which hold some 70 signs: longer links are sent as files, as the page says from 2,000 signs on. */
const MOST_LINES = 100;

/**
 * Takes what stands behind a link that mail may have broken into lines, and quoted with `>`; gives what it can have
 * been: its first piece, the first two without what parts them, and so on. Checks within the link tell which it was.
 */
export function rejoinLink(text: string): readonly string[] {
  const pieces = dropUnseen(text)
    .trim()
    .split(/[\s>]+/, MOST_LINES);
  return pieces.map((_, at) => pieces.slice(0, at + 1).join(''));
}
