import type { Block, Note, Table } from '../model/blocks.ts';
import { joinSlices, made, wordsOf, type Slices } from '../model/slices.ts';

/** The lines of a block where only lines have a place, in a cell or a note; a label stays before its words. */
export function listLines(block: Block): readonly Slices[] {
  if (block.kind === 'paragraph') {
    if (block.label === '') return [block.text];
    // The number 3 before 20人 is no 320人.
    const isClose = block.isBullet || /^[\s　]/.test(wordsOf(block.text)) || /[\s　]$/.test(block.label);
    return [[made(isClose ? block.label : `${block.label}　`), ...block.text]];
  }
  if (block.kind === 'table') return listRows(block);
  if (block.kind === 'box') return block.blocks.flatMap(listLines);
  return [...(block.alternative?.length ? [block.alternative] : []), ...block.words];
}

/** Rows of a table; what is merged is said once. */
function listRows({ rows, merged }: Table): readonly Slices[] {
  const isCovered = (row: number, column: number) =>
    merged.some(
      (one) =>
        (row !== one.row || column !== one.column) &&
        row >= one.row &&
        row < one.row + one.down &&
        column >= one.column &&
        column < one.column + one.across,
    );
  return rows.map((cells, row) =>
    joinSlices(
      cells.filter((_, column) => !isCovered(row, column)),
      '　',
    ),
  );
}

/** Every note of a block and of what stands in it. */
export function listNotes(block: Block): readonly Note[] {
  if (block.kind === 'box') return block.blocks.flatMap(listNotes);
  return block.kind === 'figure' ? [] : block.notes;
}
