import type { Writer } from './cell.ts';
import { makeSheetId, makeWriterId, type Chance } from './sheet-id.ts';
import { SheetKeeper, type Places, type Saved } from './sheet-keeper.ts';
import { joinParts } from './sheet-copies.ts';
import { holdSheet } from './sheet-part.ts';
import { placeOf, restoreSheet, wasBuried, type Place } from './sheet-place.ts';
import { listOwnWriters, type Sheet } from './sheet.ts';
import { STORED } from '../storage/stored-names.ts';
import { findStrays, type Stray } from './stray-text.ts';
import { readOldBin, takeOverRoot } from './take-over.ts';

/** A sheet as the page knows it: joined from everything that holds a part of it. */
export type Entry = {
  readonly id: string;
  readonly sheet: Sheet;
  /** Writers of this device in it, latest first. */
  readonly own: readonly string[];
  readonly place: Place;
  /** The stored text when a newer handbook wrote it: then it is shown and handed out, not written. */
  readonly newer: string | undefined;
};

/** What somebody does to a sheet: from what they see, as whom, and which writers this device is. */
export type Change = (sheet: Sheet, writer: Writer, own: readonly string[]) => Sheet;

/**
 * Keeps sheets so that nothing written is lost: at once in the journal, soon after on the shelf, and in the page's
 * memory as long as neither took it. It touches no key but its own and never writes over what it cannot read.
 */
export class SheetStore {
  /** Whether the shelf has been read, so that what is not found is not here. */
  isGathered: boolean;
  readonly #places: Places & { readonly chance: Chance };
  readonly #keeper: SheetKeeper;
  /** Keys of the old bin that are removed once their sheet is kept. */
  readonly #owed = new Map<string, string>();
  readonly #listeners = new Set<() => void>();

  constructor(places: Places & { readonly chance: Chance }) {
    this.#places = places;
    this.isGathered = places.shelf === undefined;
    takeOverRoot(places.box, places.prefix);
    this.#keeper = new SheetKeeper(places);
    for (const { sheet, key } of readOldBin(this.#keeper.copies.journal)) {
      this.#owed.set(sheet.id, key);
      this.save(sheet, []);
    }
  }

  /** Calls back after every change; gives the way to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Every sheet that can be read, wherever it lies; tombstones too. */
  list(): readonly Entry[] {
    return this.#keeper.copies.list().flatMap((id) => this.find(id) ?? []);
  }

  find(id: string): Entry | undefined {
    const { part, newer } = this.#keeper.copies.join(id);
    if (!part?.sheet) return undefined;
    return { id, sheet: part.sheet, own: part.own, place: placeOf(part.sheet), newer: newer?.text };
  }

  /** The sheet here that a file is a copy of; one removed for good is none, so the file opens as its own. */
  findOriginal({ id, list }: Sheet): Entry | undefined {
    const found = this.find(id);
    return found && found.newer === undefined && found.sheet.list === list && !wasBuried(found.sheet)
      ? found
      : undefined;
  }

  /** Names a new sheet after its file where that name is surely free: later copies find it, no tombstone does. */
  nameNew(id?: string): string {
    const isFree = this.#keeper.isShelfRead && !this.#keeper.copies.list().includes(id ?? '');
    return id !== undefined && isFree ? id : makeSheetId(this.#places.chance);
  }

  /** Opens a sheet for writing; gives the name of the writer into this opened copy. Close it afterwards. */
  open(id: string): string {
    this.#keeper.open(id);
    return makeWriterId(this.#places.chance);
  }

  close(id: string): void {
    this.#keeper.close(id);
    this.#tell();
  }

  /** Writes from what the page shows, so that nothing unseen counts as seen; brings it back from the bin. */
  write(id: string, by: string, change: Change): void {
    const shown = this.#keeper.copies.memory.get(id) ?? this.#keeper.copies.join(id).part;
    if (!shown?.sheet) return;
    const writer = { by, at: this.#places.now() };
    const next = change(shown.sheet, writer, shown.own);
    if (next !== shown.sheet) this.save(restoreSheet(next, writer), [by, ...shown.own]);
  }

  /** Renames, deletes or brings back a sheet that is not open, as a writer of its own. */
  change({ sheet, own }: Pick<Entry, 'sheet' | 'own'>, change: Change): Saved {
    const writer = { by: makeWriterId(this.#places.chance), at: this.#places.now() };
    return this.save(change(sheet, writer, own), [writer.by, ...own]);
  }

  /** Joins a sheet with all that is known of it and keeps it; `own` are this device’s writers, latest first. */
  save(sheet: Sheet, own: readonly string[]): Saved {
    const { copies } = this.#keeper;
    const { part } = copies.join(sheet.id);
    const held = holdSheet(sheet, listOwnWriters(sheet, own));
    copies.memory.set(sheet.id, part ? joinParts(held, part) : held);
    this.#keeper.keep(sheet.id);
    this.#tell();
    return this.#keeper.statusOf(sheet.id);
  }

  statusOf(id: string): Saved {
    return this.#keeper.statusOf(id);
  }

  wasCleared(id: string): boolean {
    return this.#keeper.wasCleared(id);
  }

  /** Tells whether only this page holds something of a sheet. */
  isOnlyHere(id: string): boolean {
    return this.#keeper.isOnlyHere(id) && !this.#owed.has(id);
  }

  /** Tells whether this browser keeps anything at all, in the one storage or the other. */
  canKeep(): boolean {
    return this.#keeper.canKeep();
  }

  /** Remembers something small on this device; where the browser refuses, as long as the page lives. */
  note(what: string, text = 'yes'): void {
    this.#places.box.write(`${this.#places.prefix}${STORED.notes}${what}`, text);
  }

  readNote(what: string): string | undefined {
    return this.#places.box.read(`${this.#places.prefix}${STORED.notes}${what}`);
  }

  /** What is lost when this page closes now; `isHopeful` when it is still on its way to the shelf. */
  listOnlyHere(): readonly { readonly entry: Entry; readonly isHopeful: boolean }[] {
    return [...this.#keeper.copies.memory.keys()]
      .filter((id) => this.isOnlyHere(id))
      .flatMap((id) => {
        const entry = this.find(id);
        return entry ? [{ entry, isHopeful: this.statusOf(id).kind === 'saving' }] : [];
      });
  }

  /** Every text that this page cannot show as a sheet of its own. */
  listStrays(): readonly Stray[] {
    return findStrays(this.#keeper.copies);
  }

  /** Removes a text that cannot be read, and nothing else; for somebody who was asked. */
  async removeStray({ where, key }: Stray): Promise<void> {
    if (where === 'journal') this.#keeper.copies.journal.box.remove(key);
    else await this.#places.shelf?.update(key, () => ({ put: [], remove: [key] }));
    if (where === 'shelf') this.#keeper.copies.shelved.delete(key);
    this.#tell();
  }

  /** Reads the journal again and retries what failed: another tab wrote, or somebody made room. */
  hear(): void {
    this.#keeper.hear();
    this.#tell();
  }

  /** Reads the whole shelf and joins it with the journal. */
  async gather(): Promise<void> {
    await this.#keeper.gather();
    this.isGathered = true;
    this.#tell();
  }

  hasPending(): boolean {
    return this.#keeper.hasPending();
  }

  /** Brings to the shelf what it is owed. */
  async flush(): Promise<void> {
    await this.#keeper.flush();
    this.#tell();
  }

  #tell(): void {
    for (const [id, key] of this.#owed) {
      if (this.#keeper.isOnlyHere(id)) continue;
      this.#keeper.copies.journal.box.remove(key);
      this.#owed.delete(id);
    }
    for (const listener of this.#listeners) listener();
  }
}
