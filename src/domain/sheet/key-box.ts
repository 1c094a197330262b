import type { SafeBox } from '../storage/safe-box.ts';

/** Why a text was not kept: no room, or the browser keeps nothing at all. */
export type Refusal = 'full' | 'off';

export type KeyBox = ReturnType<typeof openKeys>;

/** Gives the keys of one handbook in the browser's storage, which other handbooks on the host may use too. */
export function openKeys(box: SafeBox, prefix: string) {
  return {
    read: (key: string) => box.readStored(`${prefix}${key}`),
    remove: (key: string) => void box.remove(`${prefix}${key}`),
    /** Keeps a text; says why when the browser refused, then nothing has changed. */
    write(key: string, text: string): Refusal | undefined {
      if (box.store(`${prefix}${key}`, text)) return undefined;
      return box.isReadable() ? 'full' : 'off';
    },
    /** The names that begin so, sorted. */
    list: (start: string): readonly string[] => box.list(`${prefix}${start}`).map((key) => key.slice(prefix.length)),
  };
}
