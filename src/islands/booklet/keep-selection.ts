import { addSections, formatSelection, parseSelection, type Selection } from '../../domain/booklet/selection.ts';
import { STORED } from '../../domain/storage/stored-names.ts';
import { keptOf } from '../storage/boxes.ts';

/** Told to the other parts of the same page; other tabs hear the browser's own `storage`. */
const CHANGED = 'kyodo-booklet';

/** Gives the sections chosen on this device. */
export function readSelection(base: string): Selection {
  return parseSelection(keptOf(base).read(STORED.booklet)).codes;
}

/** Keeps the chosen sections on this device and tells the rest of the page. */
export function keepSelection(base: string, selection: Selection): void {
  keptOf(base).write(STORED.booklet, formatSelection(selection));
  dispatchEvent(new Event(CHANGED));
}

/** Gives what was chosen before an address with another choice was opened. */
export function readEarlier(base: string): Selection {
  return parseSelection(keptOf(base).read(STORED.earlierBooklet)).codes;
}

/** Puts a choice aside, so that opening somebody's address loses nothing; an empty one leaves nothing there. */
export function keepEarlier(base: string, selection: Selection): void {
  keptOf(base).write(STORED.earlierBooklet, formatSelection(selection));
}

/** Gives the title the reader has given the booklet. */
export function readTitle(base: string): string {
  return keptOf(base).read(STORED.bookletTitle);
}

/** Keeps the title on this device; it is never in an address. */
export function keepTitle(base: string, title: string): void {
  keptOf(base).write(STORED.bookletTitle, title);
}

/**
 * Calls back whenever the choice changes, here or in another tab, also while this page lay in the browser's cache;
 * gives the function that ends it.
 */
export function onSelection(then: () => void): () => void {
  const events = [CHANGED, 'storage', 'pageshow'];
  for (const name of events) addEventListener(name, then);
  return () => {
    for (const name of events) removeEventListener(name, then);
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
 * Takes the site's base and the query of the page's address; gives the choice it opens with. `s` is a whole choice,
 * `add` adds sections to what this device holds. What the reader chose before is put aside; what another address chose
 * is not, since that address opens it again.
 */
export function openSelection(base: string, search: string): OpenedSelection {
  const query = new URLSearchParams(search);
  const here = readSelection(base);
  const whole = parseSelection(query.get('s') ?? '');
  const added = parseSelection(query.get('add') ?? '');
  // An address of which nothing can be read chooses nothing, and empties nothing.
  const isWhole = whole.codes.length > 0;
  const selection = addSections(isWhole ? whole.codes : here, added.codes);
  if (isWhole && formatSelection(here) !== formatSelection(whole.codes)) {
    if (formatSelection(here) !== keptOf(base).read(STORED.openedBooklet))
      keepEarlier(base, addSections(here, readEarlier(base)));
    keptOf(base).write(STORED.openedBooklet, formatSelection(selection));
  }
  return {
    selection,
    named: whole.codes.length + added.codes.length,
    refused: [...whole.refused, ...added.refused],
    beyond: isWhole ? whole.beyond : added.beyond,
  };
}
