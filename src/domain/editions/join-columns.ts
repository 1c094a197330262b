import type { UnitChange } from './unit-change.ts';
import { foldSpelling } from './same-spelling.ts';
import { CELL, type TextUnit } from './text-unit.ts';

/**
 * Takes the changes of a section in order; gives them so that a column that a whole table has more or less is one
 * change, at its first row, and not a change of every row.
 */
export function joinColumns(
  changes: readonly UnitChange[],
  before: readonly TextUnit[],
  after: readonly TextUnit[],
): readonly UnitChange[] {
  const joined: UnitChange[] = [];
  for (let at = 0; at < changes.length;) {
    const run = takeRun(changes.slice(at), after);
    const found = findColumn(run, before, after);
    const head = run[0];
    if (found && head) joined.push({ ...head, ...found, below: run.slice(1).map(({ after: row = -1 }) => row) });
    else joined.push(...changes.slice(at, at + Math.max(1, run.length)));
    at += Math.max(1, run.length);
  }
  return joined;
}

/** The revised rows at the start that are one whole table; none where the table has another row as well. */
function takeRun(changes: readonly UnitChange[], after: readonly TextUnit[]): readonly UnitChange[] {
  const first = changes[0]?.after ?? -1;
  const isRow = (at: number) => after[at]?.kind === 'row';
  if (!isRow(first) || isRow(first - 1)) return [];
  const length = changes.findIndex((change, at) => change.kind !== 'revised' || change.after !== first + at);
  const run = length < 0 ? changes : changes.slice(0, length);
  const end = [...run.keys()].find((at) => !isRow(first + at)) ?? run.length;
  return isRow(first + end) ? [] : run.slice(0, end);
}

/** The column by which every row differs from what it was, if it is that alone. */
function findColumn(
  run: readonly UnitChange[],
  before: readonly TextUnit[],
  after: readonly TextUnit[],
): Pick<UnitChange, 'kind' | 'column'> | undefined {
  const rows = run.map(({ before: from = -1, after: to = -1 }) => [cellsOf(before[from]), cellsOf(after[to])] as const);
  const [first] = rows;
  if (!first || rows.length < 2) return undefined;
  const more = first[1].length - first[0].length;
  if (Math.abs(more) !== 1) return undefined;
  const [kind, long, short] = more > 0 ? (['added', 1, 0] as const) : (['removed', 0, 1] as const);
  const column = first[long].findIndex((_, at) =>
    rows.every((row) => row[long].toSpliced(at, 1).join(CELL) === row[short].join(CELL)),
  );
  return column < 0 ? undefined : { kind, column };
}

function cellsOf(unit: TextUnit | undefined): readonly string[] {
  return (unit?.text ?? '').split(CELL).map(foldSpelling);
}
