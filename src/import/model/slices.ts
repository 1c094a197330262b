/**
 * A run of a file's text: as long as what it stands for. `node` is missing for what the file does not hold as text but
 * shows: a number that Word counts, the mark of a note, a break.
 */
export type Slice = {
  readonly text: string;
  readonly node?: number | undefined;
  readonly at: number;
  readonly emphasised?: boolean | undefined;
  /** What a sheet shows instead of what it holds: 450,000 for 450000. */
  readonly shown?: string | undefined;
  /** The address on the web that it leads to. */
  readonly href?: string | undefined;
};

export type Slices = readonly Slice[];

/** Something shown that stands nowhere as text. */
export function made(text: string): Slice {
  return { text, at: 0 };
}

/** The words of slices. */
export function wordsOf(slices: Slices): string {
  return slices.map(({ text }) => text).join('');
}

/** The words of slices as the file shows them. */
export function shownOf(slices: Slices): string {
  return slices.map(({ text, shown }) => shown ?? text).join('');
}

/** What stands between two places of the words, counted in UTF-16 units. */
export function cutSlices(slices: Slices, from: number, to = Number.POSITIVE_INFINITY): Slices {
  const cut: Slice[] = [];
  let start = 0;
  for (const slice of slices) {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, slice.text.length)];
    if (first < last) cut.push({ ...slice, text: slice.text.slice(first, last), at: slice.at + first });
    start += slice.text.length;
  }
  return cut;
}

/** The blanks at both ends, and what stands between them. */
export function trimSlices(slices: Slices): { readonly blanks: Slices; readonly inner: Slices } {
  const words = wordsOf(slices);
  const from = words.length - words.trimStart().length;
  const to = Math.max(from, words.trimEnd().length);
  return { blanks: [...cutSlices(slices, 0, from), ...cutSlices(slices, to)], inner: cutSlices(slices, from, to) };
}

/** The lines of slices, without the breaks between them. */
export function splitLines(slices: Slices): readonly Slices[] {
  const words = wordsOf(slices);
  const lines: Slices[] = [];
  let from = 0;
  for (let to = words.indexOf('\n'); to >= 0; to = words.indexOf('\n', from)) {
    lines.push(cutSlices(slices, from, to));
    from = to + 1;
  }
  return [...lines, cutSlices(slices, from)];
}

/** Puts something shown between the parts of a list. */
export function joinSlices(parts: readonly Slices[], between: string): Slices {
  return parts.flatMap((part, at) => (at === 0 ? part : [made(between), ...part]));
}
