import { listRelations, type OfficePackage, type Relation } from '../container/open-package.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';
import { made, type Slice } from '../model/slices.ts';
import { childrenOf, textsOf, type XmlElement } from '../xml/parse-xml.ts';
import { LabelCounter } from './count-labels.ts';
import type { Line } from './line.ts';
import { readStyles, type Styles } from './read-styles.ts';

/** A field that is open: its code is read first, then what it shows. */
export type Field = {
  readonly code: Slice[];
  isShown: boolean;
  /** The line in which it begins to show something, and after how many words. */
  line?: Line;
  from?: number;
};

/** What is asked for while a document of Word is read from its first paragraph to its last. */
export type WordContext = {
  readonly ledger: Ledger;
  readonly office: OfficePackage;
  readonly part: string;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly styles: Styles;
  readonly labels: LabelCounter;
  readonly notes: { readonly footnote: Notes; readonly endnote: Notes };
  readonly fields: Field[];
  readonly remarks: Remark[];
  /** Whether a note is read: a note has none itself. */
  readonly isNote: boolean;
  /** The paragraph that is read, counted from 1. */
  paragraph: number;
  /** A paragraph whose end was deleted: the next one goes on with it. */
  unended: Line | undefined;
};

/** Notes by their ids, how Word counts them, and how many have been met. */
export type Notes = {
  readonly elements: ReadonlyMap<string, XmlElement>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly format: string;
  met: number;
};

/** What stands around a document: styles, lists, notes. */
export function openContext(office: OfficePackage, ledger: Ledger): WordContext {
  const relations = listRelations(office.parts, office.main);
  const nameOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? '';
  const partOf = (type: string) => office.parts.get(nameOf(type));
  const styles = readStyles(partOf('styles'));
  const notesOf = (type: string, name: string, format: string): Notes => ({
    elements: new Map(childrenOf(partOf(type), name).map((note) => [note.attributes['w:id'] ?? '', note] as const)),
    relations: listRelations(office.parts, nameOf(type)),
    format,
    met: 0,
  });
  return {
    ledger,
    office,
    part: office.main,
    relations,
    styles,
    labels: new LabelCounter(partOf('numbering'), styles),
    notes: {
      footnote: notesOf('footnotes', 'w:footnote', 'decimal'),
      endnote: notesOf('endnotes', 'w:endnote', 'lowerRoman'),
    },
    fields: [],
    remarks: [],
    isNote: false,
    paragraph: 0,
    unended: undefined,
  };
}

/** Where the reading is, as a person finds it. */
export function placeIn({ paragraph }: WordContext): string {
  return `本文の${paragraph}番目の段落`;
}

/** Keeps something for the report. */
export function remark(context: WordContext, text: string): void {
  context.remarks.push({ place: placeIn(context), text });
}

/** Enters words that the file holds elsewhere than in a text: an alternative text, a sign of a picture font. */
export function enterWords(context: WordContext, words: string | undefined, kind: string): readonly Slice[] {
  if (words === undefined || words.trim() === '') return [];
  const node = context.ledger.register(context.part, `${placeIn(context)}の${kind}`, words);
  return [context.ledger.sliceOf(node)];
}

/** What begins a remark of furigana: the report lists them apart. */
export const READING = 'ふりがな　';

/** Sets every text below an element aside. */
export function setAsideBelow({ ledger }: WordContext, element: XmlElement, reason: string): void {
  ledger.setAside(
    textsOf(element).map(({ node, text }) => ({ text, node, at: 0 })),
    reason,
  );
}

/** A break that the file shows and no text holds. */
export const BREAK = made('\n');
