import type { Page } from 'playwright-core';

type Kept = { setItem?: Storage['setItem']; put?: IDBObjectStore['put'] };

/** Lets the browser of a page refuse everything for lack of room, in its quick storage and in its database. */
export async function fillDevice(page: Page, where: 'both' | 'quick' = 'both'): Promise<void> {
  await page.evaluate((place) => {
    const kept = ((window as unknown as { kept?: Kept }).kept ??= {
      setItem: Storage.prototype.setItem,
      put: IDBObjectStore.prototype.put,
    });
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    if (place === 'both') IDBObjectStore.prototype.put = refuse;
    return Object.keys(kept).length;
  }, where);
}

/** Gives the browser of a page its room back. */
export async function freeDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { kept } = window as unknown as { kept?: Kept };
    if (kept?.setItem) Storage.prototype.setItem = kept.setItem;
    if (kept?.put) IDBObjectStore.prototype.put = kept.put;
  });
}
