import type { OutlineData } from '../../schemas/document.ts';
import type { Paragraph } from '../model/blocks.ts';
import { wordsOf } from '../model/slices.ts';
import type { Pen } from './pen.ts';

export type OutlineEntry = OutlineData['entries'][number];

const LETTERS = { table: 'T', list: 'L', flow: 'F', box: 'B', figure: 'P' } as const;

/** What a section is written with: a pen, its name, and what of its source it holds. */
export class SectionScribe {
  readonly pen: Pen;
  readonly name: string;
  /** Whether every line stands as the file has it, as in a statute: no list is made of lines that look like one. */
  readonly asPrinted: boolean;
  readonly entries: OutlineEntry[] = [];
  readonly #source: string;
  readonly #figures: { count: number };
  readonly #anchors: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  /** `figures` counts through the whole document; `anchors` are the ids that headings of this section have already. */
  constructor(
    pen: Pen,
    about: {
      readonly name: string;
      readonly asPrinted?: boolean;
      readonly source: string;
      readonly figures: { count: number };
      readonly anchors?: ReadonlyMap<string, string> | undefined;
    },
  ) {
    this.pen = pen;
    this.name = about.name;
    this.asPrinted = about.asPrinted ?? false;
    this.#source = about.source;
    this.#figures = about.figures;
    this.#anchors = about.anchors ?? new Map();
  }

  /** Enters a part of the source and gives its id. */
  outline(kind: keyof typeof LETTERS, title: string, rows?: number): string {
    const count = this.entries.filter((entry) => entry.kind === kind).length + 1;
    const id = `${this.#source}-${LETTERS[kind]}${count}`;
    this.entries.push({ id, kind, title, ...(rows === undefined ? {} : { rows }) });
    return id;
  }

  /** Enters a figure that is not drawn; gives the number of the note that says so. */
  lostFigure(what: string): string {
    const id = this.outline('figure', what);
    this.entries[this.entries.length - 1] = { id, kind: 'figure', title: what, lost: true };
    this.#figures.count += 1;
    return `F-${Math.min(this.#figures.count, 99)}`;
  }

  /** A heading inside the section, with an id that stays when its words change place. */
  heading({ text, label, heading = 3 }: Paragraph): string {
    const words = wordsOf(text).trim();
    const kept = this.#anchors.get(words);
    const anchor = kept !== undefined && !this.#used.has(kept) ? kept : this.#nextAnchor();
    this.#used.add(anchor);
    const marks = '#'.repeat(Math.min(Math.max(heading, 3), 6));
    return `${marks} ${label === '' ? '' : `${label.trim()}　`}${this.pen.lines(text).join('　')} \\{#${anchor}}`;
  }

  #nextAnchor(): string {
    const taken = new Set([...this.#anchors.values(), ...this.#used]);
    let number = 1;
    while (taken.has(`${this.name}-h${number}`)) number += 1;
    return `${this.name}-h${number}`;
  }
}
