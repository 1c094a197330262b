import type { Slice } from '../model/slices.ts';

/** Words that stand together on a line, from where to where (points from the left). */
export type Segment = { readonly from: number; readonly to: number; readonly slices: readonly Slice[] };

/** A line of a page: how high it stands, the size of its letters, its words; several segments when it is broken. */
export type PdfLine = {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
};

/** Where the words of a line begin. */
export function startOf({ segments }: PdfLine): number {
  return segments[0]?.from ?? 0;
}

/** Where the words of a line end. */
export function endOf({ segments }: PdfLine): number {
  return segments.at(-1)?.to ?? 0;
}

/** The words of a line. */
export function lineWords({ segments }: PdfLine): string {
  return segments.map(({ slices }) => slices.map(({ text }) => text).join('')).join('　');
}
