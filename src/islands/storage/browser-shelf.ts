import { openDB, type IDBPDatabase } from 'idb';
import { ShelfFull, type Shelf, type ShelfChange, type Shelved } from '../../domain/sheet/sheet-shelf.ts';

const SHEETS = 'sheets';

/** Gives the browser's database as the durable shelf; it is opened when first asked, and every asking may fail. */
export function openBrowserShelf(name: string): Shelf {
  const shelf: { opened?: Promise<IDBPDatabase> | undefined } = {};
  const forget = () => (shelf.opened = undefined);
  const open = () => (shelf.opened ??= openSheets(name, forget));
  const attempt = async <T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    try {
      return await act(await open());
    } catch (error) {
      forget(); // the next attempt opens it anew: the browser may have closed it
      throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new ShelfFull() : error;
    }
  };
  return {
    list: () => attempt(async (database) => (await database.getAll(SHEETS)).filter(isShelved)),
    update: (id, change) => attempt((database) => updateSheet(database, id, change)),
  };
}

function openSheets(name: string, forget: () => void): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade: (database) => void database.createObjectStore(SHEETS, { keyPath: 'id' }),
    // A newer handbook in another tab wants the database in its own shape: it must not wait for this page.
    blocking: (_, __, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  });
}

/** One transaction, which ends when the device has written it, not when the system has taken it. */
async function updateSheet(
  database: IDBPDatabase,
  id: string,
  change: (stored: Shelved | undefined) => ShelfChange,
): Promise<void> {
  const transaction = database.transaction(SHEETS, 'readwrite', { durability: 'strict' });
  const stored: unknown = await transaction.store.get(id);
  const { put, remove } = change(isShelved(stored) ? stored : undefined);
  for (const one of put) void transaction.store.put(one).catch(() => undefined); // `done` tells
  for (const key of remove) void transaction.store.delete(key).catch(() => undefined);
  await transaction.done;
}

function isShelved(value: unknown): value is Shelved {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text, own, at } = value as Partial<Record<keyof Shelved, unknown>>;
  return typeof id === 'string' && typeof text === 'string' && typeof at === 'string' && Array.isArray(own);
}
