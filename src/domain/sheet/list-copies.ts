import type { Entry } from './sheet-store.ts';

/**
 * Takes all sheets of a browser and one of them; gives it and those that were copied from it or came as a file of it:
 * they were begun at the same moment. What is removed for good is none.
 */
export function listCopies(entries: readonly Entry[], { sheet: of }: Entry): readonly Entry[] {
  return entries.filter(
    ({ sheet, place, newer }) =>
      place !== 'gone' && newer === undefined && sheet.list === of.list && sheet.created === of.created,
  );
}
