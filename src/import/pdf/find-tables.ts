import { refuse } from '../refusal.ts';
import { lineWords, startOf, type PdfLine } from './pdf-line.ts';

const NEAR = 3;
const COLUMNS = '段組みのPDFは、読む順が分からないので取り込めません。もとのWordを取り込んでください。';

/** Where a table stands among the lines of a page: the first and the last of them. */
export type Region = { readonly from: number; readonly to: number };

/**
 * Finds where words stand in columns. Nothing is guessed about cells: the whole region is left to a person. A page set
 * in two columns of text is refused.
 */
export function findTables(lines: readonly PdfLine[]): readonly Region[] {
  const regions: Region[] = [];
  for (const run of findRuns(lines)) {
    const columns = findColumns(lines.slice(run.from, run.to + 1));
    if (columns.length === 0) continue;
    regions.push(extend(lines, run, columns));
  }
  const inside = regions.flatMap(({ from, to }) => lines.slice(from, to + 1));
  const long = inside.filter(({ segments }) => segments.length === 2).filter((line) => lineWords(line).length > 36);
  if (long.length > 12 && long.length > inside.length * 0.7) refuse(COLUMNS);
  return regions;
}

/** Broken lines with at most three whole ones between them. */
function findRuns(lines: readonly PdfLine[]): readonly Region[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, { segments }] of lines.entries()) {
    if (segments.length < 2) continue;
    const last = runs.at(-1);
    if (last && at - last.to <= 4) last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs.filter(({ from, to }) => to > from);
}

/** The places behind the first at which words of several lines begin. */
function findColumns(lines: readonly PdfLine[]): readonly number[] {
  const starts = lines.flatMap(({ segments }) => segments.slice(1).map(({ from }) => from));
  return starts.filter(
    (one, at) =>
      starts.filter((other) => isNear(one, other)).length > 1 && starts.findIndex((other) => isNear(one, other)) === at,
  );
}

/** A cell of several lines goes on above or below the broken ones. */
function extend(lines: readonly PdfLine[], { from, to }: Region, columns: readonly number[]): Region {
  const belongs = (line: PdfLine | undefined) =>
    line !== undefined && columns.some((column) => isNear(column, startOf(line)));
  let [first, last] = [from, to];
  while (belongs(lines[first - 1])) first -= 1;
  while (belongs(lines[last + 1])) last += 1;
  return { from: first, to: last };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < NEAR;
}
