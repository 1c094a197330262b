import { SHEET_VERSION } from './sheet.ts';

/** A saved sheet of an earlier shape, read as JSON; only what a step touches is looked at. */
type Saved = { readonly version: number; readonly cells?: unknown } & Readonly<Record<string, unknown>>;

/**
 * One step a version, from n to n + 1, applied in order. A step is never changed once published.
 * 1 → 2: cells were plain values; now each remembers who wrote it and what was seen, so that copies can be merged.
 */
const STEPS: Readonly<Record<number, (saved: Saved) => Saved>> = {
  1: (saved) => ({
    ...saved,
    version: 2,
    cells: wrapValues(saved.cells, typeof saved['created'] === 'string' ? saved['created'] : ''),
  }),
};

/** Takes a saved sheet with its version; gives it in today's shape, unvalidated. Throws when a step is missing. */
export function migrateSheet(saved: Saved): Saved {
  if (saved.version >= SHEET_VERSION) return saved;
  const step = STEPS[saved.version];
  if (!step) throw new Error(`版${saved.version}のシートを読む手順がありません。`);
  return migrateSheet(step(saved));
}

function wrapValues(cells: unknown, at: string): unknown {
  if (typeof cells !== 'object' || cells === null || Array.isArray(cells)) return cells;
  return Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [
      key,
      typeof value === 'string' ? { seen: { plain: 1 }, writings: [{ value, by: 'plain', n: 1, at }] } : value,
    ]),
  );
}
