import { openBox } from '../../domain/storage/safe-box.ts';

/** What this browser keeps until the reader removes it. */
export const lasting = openBox(() => localStorage);

/** What this tab keeps until it is closed. */
export const passing = openBox(() => sessionStorage);
