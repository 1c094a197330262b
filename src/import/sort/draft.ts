import type { Block, Note, Origin } from '../model/blocks.ts';
import type { Slices } from '../model/slices.ts';

/**
 * A title with what is printed before it; `typed` is that as the file's text. `ours` when the file has no title.
 * `isBehind`: an article's caption that stands behind its number, 第１条（目的）.
 */
export type Headline = {
  readonly isBehind?: boolean;
  readonly label: string;
  readonly typed: Slices;
  readonly title: Slices;
  readonly ours?: string | undefined;
};

/** 号, with what stands below it (ア, イ) and what follows in lines of its own. */
export type ItemDraft = {
  readonly label: string;
  readonly typed: Slices;
  readonly text: Slices;
  readonly notes: Note[];
  readonly subs: SubDraft[];
  /** Its numbers: [2], [2, 2] for 二の二. */
  readonly numbers: readonly number[];
  /** What stands between it and the one before. */
  readonly before: readonly Block[];
};

/** What stands below 号: イ, and as deep again （ア）; `depth` counts from 1. */
export type SubDraft = {
  readonly label: string;
  readonly typed: Slices;
  readonly text: Slices;
  readonly depth: number;
};

/** 項, in a supplementary provision perhaps with a caption of its own above it. */
export type ParagraphDraft = {
  readonly caption: Slices;
  readonly label: string;
  readonly typed: Slices;
  readonly text: Slices;
  readonly notes: Note[];
  readonly items: ItemDraft[];
  readonly after: Block[];
};

/** What will be a section: an article with its paragraphs, or a heading with what stands below it. */
export type SectionDraft = {
  readonly headline: Headline;
  readonly origin: Origin;
  /** The numbers of an article: [3], [3, 2] for 第3条の2; none for a section. */
  readonly article: readonly number[];
  /** Of a supplementary provision, which one of the document it is, from 1. */
  readonly supplement?: number;
  readonly paragraphs: ParagraphDraft[];
  readonly blocks: Block[];
};

export type ChapterDraft = {
  readonly headline: Headline;
  readonly part?: string | undefined;
  /** The text of the part's heading, where the chapter is its first. */
  readonly partText?: Slices | undefined;
  readonly sections: SectionDraft[];
};

/** A fact of the cover: the words it was read from, and how the handbook writes it. */
export type Fact = { readonly text: Slices; readonly value: string };

export type DocumentDraft = {
  readonly title: Slices;
  readonly date: Fact | undefined;
  readonly department: Fact | undefined;
  /** The number under which an ordinance was enacted. */
  readonly enacted: Fact | undefined;
  /** What of the cover says nothing new: its contents. */
  readonly contents: readonly Slices[];
  /** What stands between the facts of a line. */
  readonly blanks: readonly Slices[];
  readonly chapters: readonly ChapterDraft[];
};

/** A section with nothing in it yet. */
export function emptySection(headline: Headline, origin: Origin, article: readonly number[] = []): SectionDraft {
  return { headline, origin, article, paragraphs: [], blocks: [] };
}

/** A title of ours, where the file has none. */
export function ownTitle(ours: string): Headline {
  return { label: '', typed: [], title: [], ours };
}
