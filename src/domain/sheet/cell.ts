/**
 * A value as someone wrote it: by which opened copy, the how-manieth writing of that copy in this cell, and when by its
 * clock (for people only).
 */
export type Writing = { readonly value: string; readonly by: string; readonly n: number; readonly at: string };

/**
 * A cell keeps every writing that no other writing has seen: usually one, two when two copies wrote without knowing of
 * each other. `seen` says, for each writer, how many of its writings this copy knows (a multi-value register with a
 * version vector).
 */
export type Cell = { readonly seen: Readonly<Record<string, number>>; readonly writings: readonly Writing[] };

/** Who writes: the id of one opened copy of one sheet and its clock as an ISO date. */
export type Writer = { readonly by: string; readonly at: string };

/**
 * Writes what somebody types: it takes the place of their own side only, so that typing on never decides a conflict.
 * Where one writing stands alone it has been seen and is replaced. `own` are the writers of this device, latest first.
 */
export function writeCell(cell: Cell | undefined, value: string, writer: Writer, own: readonly string[] = []): Cell {
  const standing = cell?.writings ?? [];
  const side = findOwnSide(cell, [writer.by, ...own]);
  const rivals = standing.length > 1 ? standing.filter((one) => one !== side) : [];
  const written = settleCell(cell, value, writer);
  return { ...written, writings: [...written.writings, ...rivals].sort(newestFirst) };
}

/** Decides a conflict: the value stands for all that was seen. */
export function settleCell(cell: Cell | undefined, value: string, { by, at }: Writer): Cell {
  const n = countSeen(cell, by) + 1;
  return { seen: { ...cell?.seen, [by]: n }, writings: [{ value, by, n, at }] };
}

/** Joins two copies of a cell into what either knows, in any order and as often as one likes. */
export function mergeCells(a: Cell, b: Cell): Cell {
  const seen = { ...a.seen };
  for (const [by, n] of Object.entries(b.seen)) seen[by] = Math.max(countSeen(a, by), n);
  const fromA = a.writings.filter((one) => isKept(one, b));
  const fromB = b.writings.filter((one) => isKept(one, a) && !fromA.some((other) => isSame(one, other)));
  return { seen, writings: [...fromA, ...fromB].sort(newestFirst) };
}

/**
 * Gives the value a reader sees; of several writings the first, which is the newest until `putOwnFirst` says otherwise.
 */
export function valueOf(cell: Cell | undefined): string {
  return cell?.writings[0]?.value ?? '';
}

/** Gives the writings that contradict each other, in their order; none when there is no conflict. */
export function listRivals(cell: Cell | undefined): readonly Writing[] {
  const writings = cell?.writings ?? [];
  const distinct = writings.filter((one, index) => writings.findIndex(({ value }) => value === one.value) === index);
  return distinct.length > 1 ? distinct : [];
}

/** Shows a contested cell from one's own side, because clocks of two machines cannot be compared (A4). */
export function putOwnFirst(cell: Cell, own: readonly string[]): Cell {
  const side = cell.writings.length > 1 ? findOwnSide(cell, own) : undefined;
  if (!side || side === cell.writings[0]) return cell;
  return { ...cell, writings: [side, ...cell.writings.filter((one) => one !== side)] };
}

/** Puts the writings of a cell into the one order that every copy gives them. */
export function sortWritings(writings: readonly Writing[]): readonly Writing[] {
  return writings.toSorted(newestFirst);
}

/** The writing of the latest of one's own writers; none when all are somebody else's. */
function findOwnSide(cell: Cell | undefined, own: readonly string[]): Writing | undefined {
  const ranked = (cell?.writings ?? []).flatMap((one) => {
    const rank = own.indexOf(one.by);
    return rank < 0 ? [] : [{ one, rank }];
  });
  return ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, next) => (best && best.rank <= next.rank ? best : next),
    undefined,
  )?.one;
}

/**
 * A writing stays when the other copy has not seen it, or holds something under its name: another text there was never
 * seen.
 */
function isKept(writing: Writing, other: Cell): boolean {
  return (
    writing.n > countSeen(other, writing.by) || other.writings.some(({ by, n }) => by === writing.by && n === writing.n)
  );
}

/** Only what was written into `seen` counts: a foreign file may call a writer `constructor`, which every object has. */
function countSeen(cell: Cell | undefined, by: string): number {
  return cell && Object.hasOwn(cell.seen, by) ? (cell.seen[by] ?? 0) : 0;
}

function isSame(a: Writing, b: Writing): boolean {
  return a.by === b.by && a.n === b.n && a.value === b.value && a.at === b.at;
}

function newestFirst(a: Writing, b: Writing): number {
  return compare(b.at, a.at) || compare(a.by, b.by) || b.n - a.n || compare(a.value, b.value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
