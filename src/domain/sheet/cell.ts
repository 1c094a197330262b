/** A value as someone wrote it: on which screen, the how-manieth writing of that screen in this cell, and when by its clock (for people only). */
export type Writing = { readonly value: string; readonly by: string; readonly n: number; readonly at: string };

/**
 * A cell keeps every writing that no other writing has seen: usually one, two when two screens wrote without knowing of each other.
 * `seen` says, for each screen, how many of its writings this copy knows (a multi-value register with a version vector).
 */
export type Cell = { readonly seen: Readonly<Record<string, number>>; readonly writings: readonly Writing[] };

/** Who writes: the id of a screen (new with every load of the page) and its clock as an ISO date. */
export type Writer = { readonly by: string; readonly at: string };

/**
 * Takes a cell (or none), a value and who writes it; gives the cell in which that value stands for all that was seen.
 * In a conflict the rivals of other screens stay: only `settleCell` decides it, so that typing on does not.
 */
export function writeCell(cell: Cell | undefined, value: string, writer: Writer): Cell {
  const rivals = listRivals(cell).filter((one) => one.by !== writer.by && one.value !== value);
  const written = settleCell(cell, value, writer);
  return { ...written, writings: [...written.writings, ...rivals].sort(newestFirst) };
}

/** Takes a cell (or none), the value that shall hold and who decides; gives the cell with that value alone. */
export function settleCell(cell: Cell | undefined, value: string, { by, at }: Writer): Cell {
  const n = countSeen(cell, by) + 1;
  return { seen: { ...cell?.seen, [by]: n }, writings: [{ value, by, n, at }] };
}

/** Takes two copies of a cell; gives one that holds what either knows. The order does not matter and nothing unseen is lost. */
export function mergeCells(a: Cell, b: Cell): Cell {
  const kept = [...survivors(a, b), ...survivors(b, a)];
  const once = kept.filter((one, index) => kept.findIndex((other) => isSame(one, other)) === index);
  const screens = [...new Set([...Object.keys(a.seen), ...Object.keys(b.seen)])].sort();
  return {
    seen: Object.fromEntries(screens.map((by) => [by, Math.max(countSeen(a, by), countSeen(b, by))])),
    writings: once.sort(newestFirst),
  };
}

/** Takes a cell (or none); gives its value, of several the newest; an empty text when nothing was written. */
export function valueOf(cell: Cell | undefined): string {
  return cell?.writings[0]?.value ?? '';
}

/** Takes a cell (or none); gives the writings that contradict each other, newest first; none when there is no conflict. */
export function listRivals(cell: Cell | undefined): readonly Writing[] {
  const writings = cell?.writings ?? [];
  const distinct = writings.filter((one, index) => writings.findIndex(({ value }) => value === one.value) === index);
  return distinct.length > 1 ? distinct : [];
}

/** What of `mine` stays beside `other`: writings the other copy also holds or has never seen. */
function survivors(mine: Cell, other: Cell): readonly Writing[] {
  return mine.writings.filter(
    (writing) => other.writings.some((one) => isSame(one, writing)) || writing.n > countSeen(other, writing.by),
  );
}

/** Only what was written into `seen` counts: a foreign file may call a screen `constructor`, which every object has. */
function countSeen(cell: Cell | undefined, by: string): number {
  return cell && Object.hasOwn(cell.seen, by) ? (cell.seen[by] ?? 0) : 0;
}

function isSame(a: Writing, b: Writing): boolean {
  return a.by === b.by && a.n === b.n;
}

function newestFirst(a: Writing, b: Writing): number {
  return compare(b.at, a.at) || compare(a.by, b.by) || b.n - a.n;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
