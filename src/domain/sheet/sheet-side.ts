import { PARTIES, type Party } from './checklist.ts';

/**
 * Whose part of a sheet is filled in on this device: a party's, or both where two sit before it. Nobody has said so yet
 * when it is undefined; a part that is not one's own is shown, not written.
 */
export type Side = Party | 'both' | undefined;

/** Reads what was remembered of a side. Earlier editions wrote before it whether the sheet had been sent. */
export function parseSide(text: string | undefined): Side {
  const named = text?.split(' ').at(-1);
  return named === 'both' ? named : PARTIES.find(({ id }) => id === named)?.id;
}

/** Tells whether the part of a party may be written. */
export function isOwnPart(side: Side, of: Party): boolean {
  return side === 'both' || side === of;
}
