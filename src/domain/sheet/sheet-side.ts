import { PARTIES, type Party } from './checklist.ts';
import { blockOfCell } from './sheet-keys.ts';
import type { Sheet } from './sheet.ts';

/**
 * Whose part of a sheet is filled in on this device. A sheet that somebody sent has no party until the reader says
 * which one they are, and the other party's part is then shown, not written.
 */
export type Side = { readonly party: Party | undefined; readonly isReceived: boolean };

/** Of a sheet that somebody sent, before the reader has said who they are. */
export const UNASKED: Side = { party: undefined, isReceived: true };

/** Reads what was remembered of a side; a sheet of which nothing is known was begun here. */
export function parseSide(text: string | undefined): Side {
  const [origin, named] = (text ?? '').split(' ');
  return { party: PARTIES.find(({ id }) => id === named)?.id, isReceived: origin === 'received' };
}

/** Writes a side as it is remembered. */
export function formatSide({ party, isReceived }: Side): string {
  return `${isReceived ? 'received' : 'begun'} ${party ?? ''}`.trim();
}

/** Tells whether the part of a party may be written: of a sheet that was sent only one's own. */
export function isOwnPart({ party, isReceived }: Side, of: Party): boolean {
  return !isReceived || party === of;
}

/**
 * Takes the side, the sheet and this device's writers before something of somebody else is taken into it; gives the
 * side after. Who has filled in both parts here goes on with both.
 */
export function receiveInto(side: Side, sheet: Sheet, own: readonly string[]): Side {
  const written = PARTIES.filter(({ id }) => isWrittenHere(sheet, id, own)).map(({ id }) => id);
  return side.isReceived || written.length > 1 ? side : { party: written[0], isReceived: true };
}

function isWrittenHere({ cells }: Sheet, party: Party, own: readonly string[]): boolean {
  return Object.entries(cells).some(
    ([key, { writings }]) =>
      blockOfCell(key) === party && writings.some(({ value, by }) => value !== '' && own.includes(by)),
  );
}
