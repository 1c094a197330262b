import { ShelfFull, type Shelf, type ShelfChange, type Shelved } from '../../../src/domain/sheet/sheet-shelf.ts';

/** A durable shelf in memory that can refuse like a browser's: `isOff` fails always, `isFull` when something is put. */
export class FakeShelf implements Shelf {
  readonly records = new Map<string, Shelved>();
  isOff = false;
  isFull = false;

  async list(): Promise<readonly Shelved[]> {
    if (this.isOff) throw new Error('refused');
    return [...this.records.values()];
  }

  async update(id: string, change: (stored: Shelved | undefined) => ShelfChange): Promise<void> {
    if (this.isOff) throw new Error('refused');
    const { put, remove } = change(this.records.get(id));
    if (this.isFull && put.length > 0) throw new ShelfFull('full');
    for (const one of put) this.records.set(one.id, one);
    for (const key of remove) this.records.delete(key);
  }
}
