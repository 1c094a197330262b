import type { Block, Note } from '../model/blocks.ts';
import type { Slice } from '../model/slices.ts';

/** What stands in a paragraph: its words, its notes, and what floats beside it. */
export type Line = {
  readonly slices: Slice[];
  readonly notes: Note[];
  readonly floats: Block[];
  /** The sizes of its letters and whether they are bold, by how many characters are so. */
  readonly sizes: Map<number, number>;
  bold: number;
  /** What is struck through. */
  readonly struck: Slice[];
};

/** A line with nothing in it yet. */
export function emptyLine(): Line {
  return { slices: [], notes: [], floats: [], sizes: new Map(), bold: 0, struck: [] };
}
