import { Ledger } from '../ledger/ledger.ts';
import { cutSlices, splitLines, trimSlices, wordsOf, type Slice, type Slices } from '../model/slices.ts';
import { mendText } from './mend-text.ts';

const INDENT = '段落のはじめか終わりの空白';
const SIGNS = /[\\`*_{}[\]<>~|#&$]/g;
/** What would begin a list, a quotation, a rule or a program at the start of a line. */
const START = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** Where a slice of text leads to, when it names a place. */
export type LinkFinder = (
  words: string,
) => readonly { readonly from: number; readonly to: number; readonly target: string }[];

/** Writes text into content, and enters every character that it writes into the ledger. */
export class Pen {
  readonly #ledger: Ledger;
  readonly #findLinks: LinkFinder;

  constructor(ledger: Ledger, findLinks: LinkFinder = () => []) {
    this.#ledger = ledger;
    this.#findLinks = findLinks;
  }

  /** A pen that writes the same and enters nothing: what it writes is not put into the content. */
  silent(): Pen {
    return new Pen(new Ledger(), this.#findLinks);
  }

  /** Text without marks, for a field: its lines become one. */
  plain(slices: Slices): string {
    const { inner } = this.#trim(slices);
    this.#ledger.carry(inner);
    return mendText(wordsOf(inner)).replaceAll('\n', '　');
  }

  /** Text of one line as MDX. */
  line(slices: Slices): string {
    const { inner } = this.#trim(slices);
    const words = wordsOf(inner);
    const links = this.#findLinks(words);
    const ends = [0, ...links.flatMap(({ from, to }) => [from, to]), words.length];
    const text = ends
      .slice(1)
      .map((to, at) => {
        const cut = cutSlices(inner, ends[at] ?? 0, to);
        const link = links[(at - 1) / 2];
        return link === undefined ? this.#writeLinked(cut) : `[${this.#write(cut)}](${link.target})`;
      })
      .join('');
    return escapeStart(text.replaceAll('\n', '　'));
  }

  /** The lines of a text, each as MDX; empty ones are left out. */
  lines(slices: Slices): readonly string[] {
    return splitLines(slices)
      .map((one) => this.line(one))
      .filter((text) => text !== '');
  }

  /** What is not taken over, with the reason. */
  setAside(slices: Slices, reason: string): void {
    this.#ledger.setAside(slices, reason);
  }

  /** What is written elsewhere in another form: as a number, a date, a label. */
  carry(slices: Slices): void {
    this.#ledger.carry(slices);
  }

  /** Words that lead out of the document keep their addresses. */
  #writeLinked(slices: Slices): string {
    const runs: { readonly href: string | undefined; readonly slices: Slice[] }[] = [];
    for (const slice of slices) {
      const last = runs.at(-1);
      if (last && last.href === slice.href) last.slices.push(slice);
      else runs.push({ href: slice.href, slices: [slice] });
    }
    return runs
      .map((run) => {
        const written = this.#write(run.slices);
        return run.href === undefined || written.trim() === '' ? written : `[${written}](${run.href})`;
      })
      .join('');
  }

  #write(slices: Slices): string {
    this.#ledger.carry(slices);
    return slices
      .map(({ text, emphasised }) => (emphasised ? `**${escapeText(text)}**` : escapeText(text)))
      .join('')
      .replaceAll('****', '');
  }

  #trim(slices: Slices) {
    const trimmed = trimSlices(slices);
    this.#ledger.setAside(trimmed.blanks, INDENT);
    return trimmed;
  }
}

/** Takes text; gives it so that MDX shows every character of it and reads none as a mark. */
export function escapeText(text: string): string {
  return mendText(text).replace(SIGNS, (sign) => `\\${sign}`);
}

function escapeStart(text: string): string {
  if (/^(?:import|export)\b/.test(text)) return `&#${text.charCodeAt(0)};${text.slice(1)}`;
  return text.replace(START, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** Takes text; gives it as the value of an attribute. */
export function quote(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
