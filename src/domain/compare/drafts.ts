import { openKeys, type Refusal } from '../sheet/key-box.ts';
import { prefixOf } from '../sheet/take-over.ts';
import type { SafeBox } from '../storage/safe-box.ts';
import { STORED } from '../storage/stored-names.ts';

/** What a city drafts beside a comparison: a text for each row. Empty texts are no drafts. */
export type Drafts = Readonly<Record<string, string>>;

/** The column in which one drafts, as pages, paper and tables call it. */
export const DRAFT_COLUMN = 'わが市の案';

/**
 * Gives what the browser keeps of the drafts of one concept, a key a row, so that two tabs that write in different rows
 * lose nothing. `base` is the path the site lies under; each has its own drafts.
 */
export function openDrafts(box: SafeBox, base: string, concept: string) {
  const start = `${STORED.drafts}${concept}/`;
  const prefix = prefixOf(base);
  const keys = openKeys(box, prefix);
  return {
    read: (): Drafts =>
      Object.fromEntries(
        keys
          .list(start)
          .map((key) => [key.slice(start.length), keys.read(key) ?? ''] as const)
          .filter(([, text]) => text !== ''),
      ),
    /** Keeps the draft of a row; says why when the browser refused, then what was kept before is still there. */
    write(row: string, text: string): Refusal | undefined {
      if (text !== '') return keys.write(`${start}${row}`, text);
      keys.remove(`${start}${row}`);
      return keys.read(`${start}${row}`) === undefined ? undefined : 'off';
    },
    /** Tells whether another tab wrote drafts of this concept under that key; undefined when it cleared everything. */
    isOwn: (key: string | null): boolean => key === null || key.startsWith(`${prefix}${start}`),
  };
}

/** Takes what was kept, what only this page holds, and the rows whose last text was refused; gives what is shown. */
export function joinDrafts(kept: Drafts, here: Drafts, refused: ReadonlySet<string>): Drafts {
  const held = [...refused].map((row) => [row, here[row] ?? ''] as const);
  return Object.fromEntries(Object.entries({ ...kept, ...Object.fromEntries(held) }).filter(([, text]) => text !== ''));
}
