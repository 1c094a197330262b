import { openKept, type KeptBox } from '../../domain/storage/kept-box.ts';
import { openBox } from '../../domain/storage/safe-box.ts';

/** What this browser keeps until the reader removes it. */
export const lasting = openBox(() => localStorage);

/** What this tab keeps until it is closed. */
export const passing = openBox(() => sessionStorage);

/** Gives the small things that the handbook under this base keeps, apart from others on the same host. */
export function keptOf(base: string): KeptBox {
  return openKept(lasting, base);
}
