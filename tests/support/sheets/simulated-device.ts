import type { SheetStore } from '../../../src/domain/sheet/sheet-store.ts';
import { parseSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import { mergeSheets, type Sheet } from '../../../src/domain/sheet/sheet.ts';
import { FakeDevice } from './fake-device.ts';
import { listTexts, type Spot } from './ledger.ts';

/** A page of the handbook: its store, and the sheet that is open in it with the name of whoever writes there. */
export type SimulatedPage = {
  readonly store: SheetStore;
  desk: { readonly id: string; readonly by: string } | undefined;
};

const SHEET = 'kyodo-handbook/sheet/';

/** A machine with up to two pages, whose browser can be killed and whose clock jumps. */
export class SimulatedDevice extends FakeDevice {
  readonly name: string;
  readonly pages: SimulatedPage[] = [];
  /** What of the journal the disk has: a browser writes it now and then only. */
  #onDisk = new Map<string, string>();

  constructor(name: string, chance: () => number) {
    super(chance);
    this.name = name;
  }

  spotOf(id: string): Spot {
    return `${this.name}/${id}`;
  }

  async openPage(): Promise<SimulatedPage> {
    const page: SimulatedPage = { store: this.openStore(), desk: undefined };
    this.pages.push(page);
    await page.store.gather();
    return page;
  }

  closePage(page: SimulatedPage): void {
    this.pages.splice(this.pages.indexOf(page), 1);
  }

  syncJournal(): void {
    this.#onDisk = new Map(this.box.texts);
  }

  /** The browser dies: pages are gone, and of the journal what was not on the disk. */
  kill(): void {
    this.pages.length = 0;
    this.box.texts.clear();
    for (const [key, text] of this.#onDisk) this.box.texts.set(key, text);
  }

  /**
   * All copies of each sheet that storages hold, and pages: all they know, or only what they tell that nobody else has.
   */
  listCopies(fromPages: 'known' | 'told'): ReadonlyMap<string, readonly Sheet[]> {
    const journal = [...this.box.texts].flatMap(([key, text]) => (key.startsWith(SHEET) ? [text] : []));
    const shelf = [...this.shelf.records.values()].map(({ text }) => text);
    const stored = [...journal, ...shelf].flatMap((text) => {
      const parsed = parseSheet(text);
      return parsed.kind === 'sheet' ? [parsed.sheet] : [];
    });
    const held = this.pages.flatMap(({ store }) =>
      fromPages === 'known'
        ? store.list().map(({ sheet }) => sheet)
        : store.listOnlyHere().map(({ entry }) => entry.sheet),
    );
    return Map.groupBy([...stored, ...held], ({ id }) => id);
  }

  /** Every text that any copy holds, by the sheet it stands in. */
  scan(): ReadonlyMap<Spot, ReadonlySet<string>> {
    const copies = [...this.listCopies('known')];
    return new Map(copies.map(([id, sheets]) => [this.spotOf(id), new Set(sheets.flatMap((one) => listTexts(one)))]));
  }

  /** What stands in each sheet when all its copies are joined. */
  join(fromPages: 'known' | 'told'): ReadonlyMap<Spot, readonly string[]> {
    const copies = [...this.listCopies(fromPages)];
    return new Map(copies.map(([id, sheets]) => [this.spotOf(id), listTexts(sheets.reduce(mergeSheets))]));
  }
}
