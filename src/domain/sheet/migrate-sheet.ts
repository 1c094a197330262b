import { fingerprint } from '../files/fingerprint.ts';
import { SHEET_VERSION } from './sheet.ts';

/** A saved sheet of an earlier shape, read as JSON; only what a step touches is looked at. */
type Saved = { readonly version: number; readonly cells?: unknown } & Readonly<Record<string, unknown>>;
type Read = Readonly<Record<string, unknown>>;

/**
 * One step a version, from n to n + 1, applied in order. A step follows from the text alone, so that two copies of a
 * sheet stay copies.
 * 1 → 2: cells were plain values; now each remembers who wrote it and what was seen, so that copies can be merged. The
 * writer is called after what it wrote: different values of two files are then two writings (A6).
 * 2 → 3: a writer was one load of the page and served several sheets, whose histories then looked like one (A1); now it
 * belongs to its sheet. Copies of one sheet still share their history.
 */
const STEPS: Readonly<Record<number, (saved: Saved) => Saved>> = {
  1: (saved) => ({ ...saved, version: 2, cells: wrapValues(saved.cells, textOf(saved['created'])) }),
  2: (saved) => ({ ...saved, version: 3, cells: tagWriters(saved.cells, nameFingerprint(textOf(saved['id']))) }),
};

/** Brings a saved sheet to today's shape, unvalidated. Throws when a step is missing. */
export function migrateSheet(saved: Saved): Saved {
  if (saved.version >= SHEET_VERSION) return saved;
  const step = STEPS[saved.version];
  if (!step) throw new Error(`版${saved.version}のシートを読む手順がありません。`);
  return migrateSheet(step(saved));
}

function wrapValues(cells: unknown, at: string): unknown {
  return mapCells(cells, (value) => {
    if (typeof value !== 'string') return value;
    const by = `v1-${nameFingerprint(`${value}\n${at}`)}`;
    return { seen: { [by]: 1 }, writings: [{ value, by, n: 1, at }] };
  });
}

function tagWriters(cells: unknown, tag: string): unknown {
  return mapCells(cells, (cell) => {
    if (!isRecord(cell) || !isRecord(cell['seen']) || !Array.isArray(cell['writings'])) return cell;
    return {
      ...cell,
      seen: Object.fromEntries(Object.entries(cell['seen']).map(([by, n]) => [tagWriter(by, tag), n])),
      writings: cell['writings'].map((one: unknown) =>
        isRecord(one) && typeof one['by'] === 'string' ? { ...one, by: tagWriter(one['by'], tag) } : one,
      ),
    };
  });
}

/** Names have at most 64 signs; of a long one the fingerprint stands for the end. A name that is none stays none. */
function tagWriter(by: string, tag: string): string {
  const short = by.length > 40 ? `${by.slice(0, 40)}-${nameFingerprint(by)}` : by;
  return `${short}-${tag}`;
}

function nameFingerprint(text: string): string {
  return fingerprint(text).toString(36);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function mapCells(cells: unknown, change: (cell: unknown) => unknown): unknown {
  if (!isRecord(cells)) return cells;
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, change(cell)]));
}

function isRecord(value: unknown): value is Read {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
