import { isPermanentNumber } from '../handbook/permanent-number.ts';

/** The most sections one booklet may hold: more is a document, and a browser prints it too slowly. */
export const MOST_SECTIONS = 200;

/** The sections a reader has chosen, as permanent numbers, in the reader's order; none twice. */
export type Selection = readonly string[];

/** What an address or the browser's storage says is chosen, with what could not be taken. */
export type ParsedSelection = {
  readonly codes: Selection;
  /** Words that are no numbers of sections, as they were written. */
  readonly refused: readonly string[];
  /** How many numbers there were beyond the most a booklet may hold. */
  readonly beyond: number;
};

/**
 * Takes a text like `1111-1312`; gives the numbers in it. Wide digits and any other sign between them are understood,
 * also those that mail and chat take into a link.
 */
export function parseSelection(text: string): ParsedSelection {
  const words = text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const codes = [...new Set(words.filter(isPermanentNumber))];
  return {
    codes: codes.slice(0, MOST_SECTIONS),
    refused: [...new Set(words.filter((word) => !isPermanentNumber(word)))],
    beyond: Math.max(0, codes.length - MOST_SECTIONS),
  };
}

/** Takes chosen sections; gives them as they stand in an address: `1111-1312`. */
export function formatSelection(selection: Selection): string {
  return selection.join('-');
}

/**
 * Adds sections behind those chosen; those already chosen stay where they are. What goes beyond the most is left out.
 */
export function addSections(selection: Selection, codes: readonly string[]): Selection {
  return [...new Set([...selection, ...codes.filter(isPermanentNumber)])].slice(0, MOST_SECTIONS);
}

/** Takes sections out of those chosen. */
export function removeSections(selection: Selection, codes: readonly string[]): Selection {
  return selection.filter((code) => !codes.includes(code));
}

/** Moves a section by a number of steps, no further than to an end. */
export function moveSection(selection: Selection, code: string, by: number): Selection {
  const from = selection.indexOf(code);
  if (from < 0) return selection;
  const to = Math.min(Math.max(from + by, 0), selection.length - 1);
  const rest = removeSections(selection, [code]);
  return [...rest.slice(0, to), code, ...rest.slice(to)];
}
