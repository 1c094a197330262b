import type { ExpectedTable } from './expect-pdf.ts';
import { countHeads, headOf, type PaperTable } from './read-tags.ts';

/**
 * Takes what every page holds of tables, in their order, and the tables expected; gives what is wrong with them, a line
 * each.
 */
export function checkTables(pieces: readonly PaperTable[], tables: readonly ExpectedTable[]): readonly string[] {
  const found = gatherPieces(pieces.filter(({ rows }) => rows.length > 0));
  if (found.length !== tables.length) return [`it holds ${found.length} tables, ${tables.length} are on the page`];
  return tables.flatMap((table, at) => [...checkHeads(found[at] ?? [], table), ...checkRows(found[at] ?? [], table)]);
}

/** The pieces of each table: a piece with a caption begins one. */
function gatherPieces(pieces: readonly PaperTable[]): readonly (readonly PaperTable[])[] {
  const tables: PaperTable[][] = [];
  for (const piece of pieces) {
    const last = tables.at(-1);
    if (piece.goesOn && last) last.push(piece);
    else tables.push([piece]);
  }
  return tables;
}

/** On every page the rows stand under the head. */
function checkHeads(pieces: readonly PaperTable[], { head, rows }: ExpectedTable): readonly string[] {
  if (head === '') return [];
  return pieces.flatMap((piece) => {
    const [first] = piece.rows;
    if (headOf(piece) === head)
      return piece.rows.length > countHeads(piece.rows)
        ? []
        : [`the head "${cut(head)}" stands alone at the foot of a page`];
    return [`the row "${cut(first?.words ?? rows[0] ?? '')}" stands under no head`];
  });
}

/** Every row stands whole on one page, in its order. */
function checkRows(pieces: readonly PaperTable[], { head, rows }: ExpectedTable): readonly string[] {
  const found = pieces.flatMap((piece) =>
    headOf(piece) === head ? piece.rows.slice(countHeads(piece.rows)) : piece.rows,
  );
  const texts = found.map(({ words }) => words);
  const lost = rows.filter((row) => count(texts, row) < count(rows, row));
  if (lost.length > 0) return lost.map((row) => `the row "${cut(row)}" is on no page, or torn`);
  return texts.join('\n') === rows.join('\n') ? [] : [`the rows under "${cut(head)}" stand in another order`];
}

function count(texts: readonly string[], text: string): number {
  return texts.filter((one) => one === text).length;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
