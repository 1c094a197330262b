import type { SheetJournal } from './sheet-journal.ts';
import { holdSheet, type Part } from './sheet-part.ts';
import { listOwnWriters, mergeSheets } from './sheet.ts';

/** Everything known of a sheet, and whether a part of it was written by a newer handbook. */
export type Joined = { readonly part: Part | undefined; readonly newer: Part | undefined };
type Remembered = Joined & { readonly from: readonly (Part | undefined)[] };

/** The three places that may hold a part of a sheet, read as one. Joined once as long as none of them changes. */
export class SheetCopies {
  /** What the page holds: sheets that are open, and what nothing else took. */
  readonly memory = new Map<string, Part>();
  /** What the durable shelf was last seen to hold, and since when. */
  readonly shelved = new Map<string, Part & { readonly at: string }>();
  readonly journal: SheetJournal;
  readonly #joined = new Map<string, Remembered>();

  constructor(journal: SheetJournal) {
    this.journal = journal;
  }

  list(): readonly string[] {
    return [...new Set([...this.journal.list(), ...this.shelved.keys(), ...this.memory.keys()])];
  }

  join(id: string): Joined {
    const from = [this.memory.get(id), this.journal.read(id), this.shelved.get(id)];
    const known = this.#joined.get(id);
    if (known && from.every((part, at) => part === known.from[at])) return known;
    const usable = from.flatMap((part) => (part && isOf(id, part) ? [part] : []));
    const joined = {
      from,
      part: usable.length > 0 ? usable.reduce(joinParts) : undefined,
      newer: from.find((part) => part?.parsed.kind === 'newer'),
    };
    this.#joined.set(id, joined);
    return joined;
  }

  /** Tells whether the journal, or the shelf, holds everything that is known of a sheet. */
  isIn(place: 'journal' | 'shelved', id: string): boolean {
    const held = place === 'journal' ? this.journal.read(id) : this.shelved.get(id);
    const form = this.join(id).part?.form;
    return form !== undefined && held?.form === form && isOf(id, held);
  }
}

/** A text under a name that is not its own is shown apart, never joined. */
export function isOf(id: string, part: Part): boolean {
  return part.sheet?.id === id;
}

/** Joins what two places hold of a sheet. */
export function joinParts(a: Part, b: Part): Part {
  if (!a.sheet || !b.sheet || a === b) return a;
  const sheet = a.form === b.form ? a.sheet : mergeSheets(a.sheet, b.sheet);
  return holdSheet(sheet, listOwnWriters(sheet, [...a.own, ...b.own]));
}
