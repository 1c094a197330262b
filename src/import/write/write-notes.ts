import type { Note } from '../model/blocks.ts';
import type { SectionScribe } from './section-scribe.ts';

/** Notes follow what they belong to, with the number that their mark in the text has. */
export function writeNotes({ pen }: SectionScribe, notes: readonly Note[]): readonly string[] {
  return notes.map(({ label, text }) => `${label === '' ? '' : `注${label}　`}${pen.lines(text).join('　')}`);
}
