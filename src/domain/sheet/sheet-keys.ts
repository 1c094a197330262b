import type { Party } from './checklist.ts';

/** The three lines under a difference: what is shared, what is seen differently, what to do next. */
export const TALK_LINES = [
  { id: 'shared', label: '共有できたこと' },
  { id: 'apart', label: '見方が違ったこと' },
  { id: 'next', label: '次にどうするか' },
] as const;

/** The names of a sheet's cells. Saved sheets hold them, so they never change. */
export const sheetKey = {
  name: () => 'name',
  /** Where the sheet lies on the devices that share it; no part of what is filled in. */
  place: () => 'place',
  field: (field: string) => `field/${field}`,
  mark: (item: string, timing: string, party: Party) => `mark/${item}/${timing}/${party}`,
  /** Without a timing of a checklist that has one only, or as editions wrote it that had one comment for all. */
  comment: (item: string, party: Party, timing?: string) =>
    timing === undefined ? `comment/${item}/${party}` : `comment/${item}/${timing}/${party}`,
  date: (timing: string, party: Party) => `date/${timing}/${party}`,
  talk: (item: string, timing: string, line: string) => `talk/${item}/${timing}/${line}`,
  text: (space: string) => `text/${space}`,
  drawing: (space: string) => `drawing/${space}`,
} as const;

/**
 * The blocks of a sheet that can be taken in one by one: what either party filled in, the heads, the notes of the talk.
 */
export type SheetBlock = Party | 'heads' | 'talk';

/** Takes the name of a cell; gives the block of the sheet it belongs to. */
export function blockOfCell(key: string): SheetBlock {
  if (key.startsWith('talk/')) return 'talk';
  const last = key.slice(key.lastIndexOf('/') + 1);
  return /^(mark|comment|date)\//.test(key) && (last === 'group' || last === 'city') ? last : 'heads';
}

/** Every object of JavaScript has something of this name without anyone having put it there. */
const INBORN = 'constructor';

/**
 * Takes a text; tells whether it can name a cell: words of small ASCII letters, digits and hyphens with slashes
 * between.
 */
export function isSheetKey(text: string): boolean {
  return text !== INBORN && /^[a-z][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)*$/.test(text) && text.length <= 160;
}
