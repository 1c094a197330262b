import type { Slices } from './slices.ts';

/** Where something stands in a file: which part of it, and the how-manieth paragraph, row or line there. */
export type Origin = { readonly part: string; readonly paragraph: number };

/** A note at the foot of a page or the end, with the number that is printed before it. */
export type Note = { readonly label: string; readonly text: Slices };

/** A paragraph. `label` is what is printed before it and stands nowhere as text: Word counts it. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly origin: Origin;
  readonly text: Slices;
  readonly label: string;
  readonly isBullet: boolean;
  /** How deep a list it belongs to; 0 when it is no list. */
  readonly depth: number;
  /** The level of heading that the file says it has, from 1. */
  readonly heading: number | undefined;
  /** The size of its letters in half points, and whether all of them are bold. */
  readonly size: number;
  readonly isBold: boolean;
  readonly style: string;
  readonly notes: readonly Note[];
};

/** Cells that the file has as one: the first of them, and how many rows and columns they take. */
export type Merged = { readonly row: number; readonly column: number; readonly down: number; readonly across: number };

/** A table with merged cells filled: every row has a cell in every column; `merged` says which are one. */
export type Table = {
  readonly kind: 'table';
  readonly origin: Origin;
  readonly rows: readonly (readonly Slices[])[];
  readonly heads: number;
  readonly merged: readonly Merged[];
  readonly notes: readonly Note[];
};

/** A text box. */
export type Box = { readonly kind: 'box'; readonly origin: Origin; readonly blocks: readonly Block[] };

/**
 * A picture, chart or diagram that is not drawn here: what is said instead of it (nothing can be of some), and the
 * words in it.
 */
export type Figure = {
  readonly kind: 'figure';
  readonly origin: Origin;
  readonly what: string;
  readonly alternative: Slices | undefined;
  readonly words: readonly Slices[];
};

export type Block = Paragraph | Table | Box | Figure;

/** A file as it was read, before anything is decided about chapters. `remarks` and `pictures` are for the report. */
export type Reading = {
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
  readonly pictures?: readonly Picture[];
};

/** A part of a page that only a person can read: how it looks (where it could be drawn), and the words of its lines. */
export type Picture = {
  readonly place: string;
  readonly png: Uint8Array | undefined;
  readonly lines: readonly string[];
};

/** Something a person should look at, with the place in the file. */
export type Remark = { readonly place: string; readonly text: string };

/** A plain paragraph of a file that knows no more of it. */
export function plainParagraph(origin: Origin, text: Slices, rest: Partial<Paragraph> = {}): Paragraph {
  return {
    kind: 'paragraph',
    origin,
    text,
    label: '',
    isBullet: false,
    depth: 0,
    heading: undefined,
    size: 21,
    isBold: false,
    style: '',
    notes: [],
    ...rest,
  };
}
