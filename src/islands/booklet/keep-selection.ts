import { addSections, formatSelection, parseSelection, type Selection } from '../../domain/booklet/selection.ts';
import { STORED } from '../../domain/storage/stored-names.ts';
import { lasting } from '../storage/boxes.ts';

/** Told to the other parts of the same page; other tabs hear the browser's own `storage`. */
const CHANGED = 'kyodo-booklet';

/** Gives the sections chosen on this device. */
export function readSelection(): Selection {
  return parseSelection(read(STORED.booklet)).codes;
}

/** Keeps the chosen sections on this device and tells the rest of the page. */
export function keepSelection(selection: Selection): void {
  write(STORED.booklet, formatSelection(selection));
  dispatchEvent(new Event(CHANGED));
}

/** Gives what was chosen before an address with another choice was opened. */
export function readEarlier(): Selection {
  return parseSelection(read(STORED.earlierBooklet)).codes;
}

/** Puts a choice aside, so that opening somebody's address loses nothing; an empty one leaves nothing there. */
export function keepEarlier(selection: Selection): void {
  write(STORED.earlierBooklet, formatSelection(selection));
}

/** Gives the title the reader has given the booklet. */
export function readTitle(): string {
  return read(STORED.bookletTitle);
}

/** Keeps the title on this device; it is never in an address. */
export function keepTitle(title: string): void {
  write(STORED.bookletTitle, title);
}

/** Calls back whenever the choice changes, here or in another tab; gives the function that ends it. */
export function onSelection(then: () => void): () => void {
  addEventListener(CHANGED, then);
  addEventListener('storage', then);
  return () => {
    removeEventListener(CHANGED, then);
    removeEventListener('storage', then);
  };
}

export type OpenedSelection = {
  readonly selection: Selection;
  /** How many sections the address named. */
  readonly named: number;
  readonly refused: readonly string[];
  readonly beyond: number;
};

/**
 * Takes the query of the page's address; gives the choice it opens with. `s` is a whole choice, `add` adds sections to
 * what this device holds. What the reader chose before is put aside; what another address chose is not, since that
 * address opens it again.
 */
export function openSelection(search: string): OpenedSelection {
  const query = new URLSearchParams(search);
  const here = readSelection();
  const whole = parseSelection(query.get('s') ?? '');
  const added = parseSelection(query.get('add') ?? '');
  // An address of which nothing can be read chooses nothing, and empties nothing.
  const isWhole = whole.codes.length > 0;
  const selection = addSections(isWhole ? whole.codes : here, added.codes);
  if (isWhole && formatSelection(here) !== formatSelection(whole.codes)) {
    if (formatSelection(here) !== read(STORED.openedBooklet)) keepEarlier(addSections(here, readEarlier()));
    write(STORED.openedBooklet, formatSelection(selection));
  }
  return {
    selection,
    named: whole.codes.length + added.codes.length,
    refused: [...whole.refused, ...added.refused],
    beyond: isWhole ? whole.beyond : added.beyond,
  };
}

function read(key: string): string {
  return lasting.read(key) ?? '';
}

function write(key: string, value: string): void {
  if (value === '') lasting.remove(key);
  else lasting.write(key, value);
}
