import { SheetStore } from '../../../src/domain/sheet/sheet-store.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../samples/small-checklist.ts';
import { FakeShelf } from './fake-shelf.ts';
import { seedChance } from './seeded-chance.ts';

/** A browser's two storages, and a clock that goes on by a second a look. */
export class FakeDevice {
  readonly box = new FakeBox();
  readonly shelf = new FakeShelf();
  readonly chance;
  seconds = 0;

  constructor(chance = seedChance(1)) {
    this.chance = chance;
  }

  /** Opens a page: a store of its own on the storages of this device. */
  openStore(prefix = 'kyodo-handbook/'): SheetStore {
    const { shelf } = this;
    return new SheetStore({ box: openBox(() => this.box), shelf, prefix, chance: this.chance, now: this.now });
  }

  readonly now = () => new Date(Date.UTC(2026, 3, 1) + (this.seconds += 1) * 1000).toISOString();
}
