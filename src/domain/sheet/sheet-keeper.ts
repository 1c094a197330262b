import type { SafeBox } from '../storage/safe-box.ts';
import type { Refusal } from './key-box.ts';
import { SheetCopies } from './sheet-copies.ts';
import { SheetJournal } from './sheet-journal.ts';
import { toPart, type Part } from './sheet-part.ts';
import { ShelfFull, shelve, type Shelf, type Shelved } from './sheet-shelf.ts';

/**
 * Where the writing is. `saving`: on its way to the shelf. `saved`: the device has written it, at that time. `journal`:
 * only in the browser's quick storage, because the shelf is refused. `refused`: only this page has it (`big`: it grew
 * past what can be read again).
 */
export type Saved =
  | { readonly kind: 'saving' | 'journal' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly why: Refusal | 'newer' | 'big' };

/** What the keeper is given: the two storages, any of them refused, what its keys begin with, and the clock. */
export type Places = {
  readonly box: SafeBox;
  readonly shelf: Shelf | undefined;
  /** Two handbooks on one host keep apart by it. */
  readonly prefix: string;
  readonly now: () => string;
};

/**
 * Brings what the page knows of each sheet into the journal and onto the shelf, tries again what failed, and says where
 * it is.
 */
export class SheetKeeper {
  readonly copies: SheetCopies;
  readonly #shelf: Shelf | undefined;
  readonly #now: () => string;
  readonly #open = new Map<string, number>();
  readonly #pending = new Set<string>();
  readonly #refusals = new Map<string, Refusal | 'big' | 'newer'>();
  readonly #failed = new Map<string, Refusal>();
  readonly #isJournalWell: boolean;
  #isShelfWell: boolean;
  /** Whether nothing on the shelf is unknown to this page: it was read, or there is none. */
  isShelfRead: boolean;
  readonly #wasInJournal = new Set<string>();
  readonly #cleared = new Set<string>();

  constructor({ box, shelf, prefix, now }: Places) {
    this.copies = new SheetCopies(new SheetJournal(box, prefix));
    this.#shelf = shelf;
    this.#now = now;
    const { box: journal } = this.copies.journal;
    this.#isJournalWell = journal.write('probe', '1') === undefined;
    this.#isShelfWell = shelf !== undefined;
    this.isShelfRead = shelf === undefined;
    journal.remove('probe');
  }

  /** Keeps a sheet in memory while it is open, whatever becomes of the storage. */
  open(id: string): void {
    const { part } = this.copies.join(id);
    if (part) this.copies.memory.set(id, part);
    this.#open.set(id, (this.#open.get(id) ?? 0) + 1);
  }

  close(id: string): void {
    this.#open.set(id, Math.max(0, (this.#open.get(id) ?? 0) - 1));
    this.#cleared.delete(id);
    this.#release(id);
  }

  /** Writes what is known of a sheet into the journal, and notes that the shelf is owed it. */
  keep(id: string): void {
    const { part } = this.copies.join(id);
    if (!part?.sheet) return;
    if (this.copies.memory.has(id)) this.copies.memory.set(id, part); // a page shows what is known, and writes from it
    const refused = this.copies.isIn('journal', id) ? undefined : this.#writeJournal(id, part);
    if (refused) this.#refusals.set(id, refused);
    else this.#refusals.delete(id);
    if (this.copies.isIn('journal', id)) this.#wasInJournal.add(id);
    const isNewer = this.copies.shelved.get(id)?.parsed.kind === 'newer';
    // What could not be read again would stand on the shelf in place of what can.
    if (refused === 'big') this.#pending.delete(id);
    else if (!isNewer && !this.copies.isIn('shelved', id)) this.#pending.add(id);
    this.#release(id);
  }

  /**
   * Reads the journal again, after another tab wrote or somebody cleared it; what is open here and not there is stored
   * again.
   */
  hear(): void {
    for (const id of this.copies.memory.keys()) {
      if (this.#wasInJournal.has(id) && !this.copies.journal.read(id)) {
        this.#cleared.add(id);
        this.copies.shelved.delete(id);
      }
      this.keep(id);
    }
  }

  /** Reads the whole shelf and joins it with the journal, in both directions. */
  async gather(): Promise<void> {
    const stored = await this.#shelf?.list().catch(() => undefined);
    if (stored) {
      this.copies.shelved.clear();
      for (const one of stored) this.#remember(one);
    }
    for (const id of this.copies.list()) this.keep(id);
    this.#isShelfWell = stored !== undefined;
    this.isShelfRead = this.#shelf === undefined || stored !== undefined;
    if (!stored) for (const id of this.#pending) this.#failed.set(id, 'off');
  }

  /** Brings to the shelf what it is owed; each sheet is `saved` only when the device has written it. */
  async flush(): Promise<void> {
    await Promise.all([...this.#pending].map((id) => this.#shelveOne(id)));
  }

  /** Tells whether either storage took anything when it was tried. */
  canKeep(): boolean {
    return this.#isJournalWell || this.#isShelfWell;
  }

  /**
   * Tells whether something is on its way to the shelf that did not fail yet; what failed waits for the next occasion.
   */
  hasPending(): boolean {
    return this.#shelf !== undefined && [...this.#pending].some((id) => !this.#failed.has(id));
  }

  /** Tells whether the quick storage was emptied under an open sheet. */
  wasCleared(id: string): boolean {
    return this.#cleared.has(id);
  }

  /** Tells whether only this page holds something of a sheet. */
  isOnlyHere(id: string): boolean {
    return this.copies.memory.has(id) && !this.copies.isIn('journal', id) && !this.copies.isIn('shelved', id);
  }

  statusOf(id: string): Saved {
    if (this.copies.isIn('shelved', id)) return { kind: 'saved', at: this.copies.shelved.get(id)?.at ?? '' };
    const refusal = this.#refusals.get(id);
    if (refusal === 'big') return { kind: 'refused', why: 'big' };
    if (this.#shelf && this.#pending.has(id) && !this.#failed.has(id)) return { kind: 'saving' };
    if (this.copies.isIn('journal', id)) return { kind: 'journal' };
    if (this.copies.join(id).newer) return { kind: 'refused', why: 'newer' };
    return { kind: 'refused', why: [refusal, this.#failed.get(id)].includes('full') ? 'full' : 'off' };
  }

  #writeJournal(id: string, { form = '', own }: Part): Refusal | 'big' | 'newer' | undefined {
    const written = toPart(form, own);
    return written.parsed.kind === 'sheet' ? this.copies.journal.write(id, written) : 'big';
  }

  async #shelveOne(id: string): Promise<void> {
    if (!this.#shelf) return;
    this.#pending.delete(id);
    let held: readonly Shelved[] = [];
    const change = (stored: Shelved | undefined) => {
      const { part } = this.copies.join(id);
      const change = part ? shelve(id, part, stored, this.#now()) : { put: [], remove: [] };
      // Where nothing is put there stands what this page has not seen, such as the text of a newer handbook.
      held = change.put.length > 0 || !stored ? change.put : [stored];
      return change;
    };
    try {
      await this.#shelf.update(id, change);
      this.#failed.delete(id);
      for (const one of held) this.#remember(one);
    } catch (error) {
      this.#failed.set(id, error instanceof ShelfFull ? 'full' : 'off');
      this.#pending.add(id);
    }
    this.keep(id);
  }

  #remember(one: Shelved): void {
    this.copies.shelved.set(one.id, { ...toPart(one.text, one.own), at: one.at });
  }

  /** Lets a sheet go from memory when it is closed and has come to where it is kept. */
  #release(id: string): void {
    const isKept = ['saved', 'journal'].includes(this.statusOf(id).kind);
    if (isKept && (this.#open.get(id) ?? 0) === 0) this.copies.memory.delete(id);
  }
}
