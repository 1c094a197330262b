import { MOST_COLUMNS, nameCell } from '../../domain/handbook/cell-range.ts';
import type { Merged, Paragraph, Table } from '../model/blocks.ts';
import { wordsOf, type Slices } from '../model/slices.ts';
import type { SectionScribe } from './section-scribe.ts';
import { quote } from './pen.ts';

const UNTITLED = '（題のない表）';

/** A head of more rows than this is none: the first column is one cell from top to bottom. */
const MOST_HEADS = 3;

/**
 * Writes a table as it is printed: blank cells stay blank, one without a title gets none, and what is one cell is named
 * as such (A1:B1), each of its places with the words of the whole. A table of one cell is a box on paper.
 */
export function writeTable(scribe: SectionScribe, table: Table, caption: Paragraph | undefined): readonly string[] {
  const { pen } = scribe;
  const isFrame = table.rows.length === 1 && table.rows[0]?.length === 1;
  if (isFrame) return writeFrame(scribe, table.rows[0]?.[0] ?? [], caption);
  const rows = table.rows.map((row) => row.map((cell) => pen.lines(cell).join('　')));
  const heads = countHeads(table);
  const kept = rows.flatMap((row, at) => (at < heads || row.some((cell) => cell !== '') ? [at] : []));
  if (kept.length <= heads) return rows.map((row) => row.filter(Boolean).join('　'));
  const title = caption ? `${caption.label}${pen.plain(caption.text)}` : '';
  const source = scribe.outline('table', title || UNTITLED, kept.length - heads);
  const [head = '', ...body] = kept.map((at) => `| ${(rows[at] ?? []).join(' | ')} |`);
  const line = `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`;
  const ranges = table.merged.flatMap((one) => nameRange(one, kept));
  const attributes = [
    `source="${source}"`,
    ...(title === '' ? [] : [`caption=${quote(title)}`]),
    ...(heads === 1 ? [] : [`heads={${heads}}`]),
    ...(ranges.length === 0 ? [] : [`merged="${ranges.join(' ')}"`]),
  ];
  return [`<Table ${attributes.join(' ')}>`, [head, line, ...body].join('\n'), '</Table>'];
}

/** The rows that the file calls heads, and those into which a cell of the first one goes on. */
function countHeads({ heads, merged, rows }: Table): number {
  const deepest = Math.max(1, ...merged.filter(({ row }) => row === 0).map(({ down }) => down));
  return deepest <= MOST_HEADS && deepest < rows.length ? Math.max(heads, deepest) : heads;
}

/** Cells as spreadsheets name them; blank rows are left out, so those below them move up. */
function nameRange({ row, column, down, across }: Merged, kept: readonly number[]): readonly string[] {
  const places = kept.flatMap((at, place) => (at >= row && at < row + down ? [place] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || (first === last && across === 1) || column + across > MOST_COLUMNS)
    return [];
  return [`${nameCell(first, column)}:${nameCell(last, column + across - 1)}`];
}

function writeFrame(scribe: SectionScribe, cell: Slices, caption: Paragraph | undefined): readonly string[] {
  const lines = scribe.pen.lines(cell);
  const title = caption ? `${caption.label}${scribe.pen.plain(caption.text)}` : '（題のないかこみ）';
  if (wordsOf(cell).trim() === '') return [];
  return [`<Box source="${scribe.outline('box', title)}" title=${quote(title)}>`, ...lines, '</Box>'];
}
