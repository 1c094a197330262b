import { trimLinkTail } from '../handbook/trim-link-tail.ts';
import { listSpots, type Checklist, type Party } from './checklist.ts';
import { rejoinLink } from './rejoin-link.ts';
import { sheetKey } from './sheet-keys.ts';
import { parseMarksCode, writeMarksCode } from './marks-code.ts';
import { markAt, type Sheet } from './sheet.ts';
import type { Mark } from './mark.ts';

export type PartyMarks = { readonly party: Party; readonly marks: readonly Mark[] };
export type ParsedLink =
  { readonly kind: 'marks'; readonly given: readonly PartyMarks[] } | { readonly kind: 'bad'; readonly why: string };

/**
 * Takes a sheet, its checklist and the parties to tell; gives the fragment of a link: marks only, never names, titles
 * or comments.
 */
export function writeShareFragment(sheet: Sheet, checklist: Checklist, parties: readonly Party[]): string {
  return `#marks=${parties.map((party) => writeMarksCode(checklist, party, listMarks(sheet, checklist, party))).join('.')}`;
}

/** All that a code may hold besides digits and letters: hyphens of any kind, and the stop between two codes. */
const CODES = /^[0-9A-Z\-‐‑‒–—―−ー_.]*/i;

/**
 * Takes a fragment; gives undefined when it carries no marks, else the marks, or in Japanese what is wrong. What mail
 * and chat take into a link, or break it with, is left out, also as they encode it.
 */
export function parseShareFragment(fragment: string, checklist: Checklist): ParsedLink | undefined {
  if (!fragment.startsWith('#marks=')) return undefined;
  const read = rejoinLink(decode(fragment.slice(7, 1_000)).normalize('NFKC')).map((text) => readCodes(text, checklist));
  return read.findLast(({ kind }) => kind === 'marks') ?? read[0];
}

function readCodes(text: string, checklist: Checklist): ParsedLink {
  const codes = CODES.exec(text)?.[0] ?? '';
  const given: PartyMarks[] = [];
  for (const code of trimLinkTail(codes).slice(0, 400).split('.')) {
    const read = parseMarksCode(checklist, code);
    if (read.kind === 'bad') return read;
    given.push(read);
  }
  return { kind: 'marks', given };
}

/** A fragment cut within an encoded sign is read up to there. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.slice(0, text.indexOf('%'));
  }
}

/** Takes a sheet, its checklist and a party; gives that party's marks in the order of the checklist. */
export function listMarks(sheet: Sheet, checklist: Checklist, party: Party): readonly Mark[] {
  return listSpots(checklist, party).map(({ item, timing }) => markAt(sheet, item.id, timing.id, party));
}

/** Takes marks of a party; gives the plain values of their cells. */
export function toPlainCells({ party, marks }: PartyMarks, checklist: Checklist): Readonly<Record<string, string>> {
  const spots = listSpots(checklist, party);
  return Object.fromEntries(
    spots.map(({ item, timing }, at) => [sheetKey.mark(item.id, timing.id, party), marks[at] ?? 'none']),
  );
}
