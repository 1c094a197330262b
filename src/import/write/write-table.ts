import type { Paragraph, Table } from '../model/blocks.ts';
import { wordsOf, type Slices } from '../model/slices.ts';
import type { SectionScribe } from './section-scribe.ts';
import { quote } from './pen.ts';

const EMPTY = '（空欄）';
const UNTITLED = '（題のない表）';

/** Writes a table: one row of heads, every cell filled. A table of one cell is a box on paper. */
export function writeTable(scribe: SectionScribe, table: Table, caption: Paragraph | undefined): readonly string[] {
  const { pen } = scribe;
  const columns = table.rows[0]?.length ?? 0;
  const isFrame = columns === 1 && table.rows.length === 1;
  if (isFrame) return writeFrame(scribe, table.rows[0]?.[0] ?? [], caption);
  const title = caption ? `${caption.label}${pen.plain(caption.text)}` : UNTITLED;
  const rows = table.rows.map((row) => row.map((cell) => pen.lines(cell).join('　') || EMPTY));
  const show = (cell: string) => (scribe.asPrinted && cell === EMPTY ? '' : cell);
  const heads = rows.slice(0, table.heads);
  const head = Array.from({ length: columns }, (_, at) =>
    [...new Set(heads.map((row) => row[at] ?? EMPTY))]
      .filter((one, _index, all) => one !== EMPTY || all.length === 1)
      .join('・'),
  );
  const body = rows.slice(table.heads).filter((row) => row.some((cell) => cell !== EMPTY));
  if (body.length === 0) return rows.map((row) => row.join('　'));
  const source = scribe.outline('table', title, body.length);
  const lines = [head, head.map(() => '---'), ...body].map((row) => `| ${row.map(show).join(' | ')} |`);
  return [`<Table source="${source}" caption=${quote(title)}>`, lines.join('\n'), '</Table>'];
}

function writeFrame(scribe: SectionScribe, cell: Slices, caption: Paragraph | undefined): readonly string[] {
  const lines = scribe.pen.lines(cell);
  const title = caption ? `${caption.label}${scribe.pen.plain(caption.text)}` : '（題のないかこみ）';
  if (wordsOf(cell).trim() === '') return [];
  return [`<Box source="${scribe.outline('box', title)}" title=${quote(title)}>`, ...lines, '</Box>'];
}
