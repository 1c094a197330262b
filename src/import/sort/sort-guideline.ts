import type { Block, Note, Paragraph } from '../model/blocks.ts';
import { trimSlices, wordsOf } from '../model/slices.ts';
import { emptySection, ownTitle, type ChapterDraft, type DocumentDraft, type Headline } from './draft.ts';
import { findHeadings } from './find-headings.ts';
import { HEADS, splitLabel } from './labels.ts';
import { liftNotes, notesAsBlocks } from './lift-notes.ts';
import { readCover } from './read-cover.ts';

/**
 * Sorts the blocks of a guideline into chapters and sections by its headings. The two upper levels become chapters and
 * sections; deeper ones stay headings inside a section, with their level counted from 3.
 */
export function sortGuideline(all: readonly Block[]): DocumentDraft {
  const said = findHeadings(all);
  const { blocks, notes } = liftNotes(all, (_, block) => said.has(block));
  const levels = findHeadings(blocks);
  const used = [...new Set(levels.values())].toSorted((a, b) => a - b);
  const levelOf = (block: Block) => {
    const level = levels.get(block);
    return level === undefined ? undefined : used.indexOf(level) + (used.length === 1 ? 2 : 1);
  };
  const first = blocks.findIndex((block) => levelOf(block) !== undefined);
  const { rest, ...cover } = readCover(first < 0 ? blocks : blocks.slice(0, first), first < 0);
  const chapters: ChapterDraft[] = [];
  const waiting: Note[] = [];
  if (rest.length > 0) chapters.push(openUntitled(rest, first < 0 ? '本文' : 'はじめの部分'));
  if (used.length === 1) chapters.push({ headline: ownTitle(wordsOf(cover.title) || '本文'), sections: [] });
  for (const block of first < 0 ? [] : blocks.slice(first)) {
    add(chapters, levelOf(block) === undefined ? takeNotes(block, waiting) : block, levelOf(block));
    waiting.push(...(notes.get(block) ?? []));
  }
  for (const chapter of chapters) fillChapter(chapter);
  const last = chapters.at(-1)?.sections.at(-1);
  last?.blocks.push(...notesAsBlocks(waiting, last));
  return { ...cover, chapters };
}

/** Notes of the headings above stand behind the text that comes next. */
function takeNotes(block: Block, waiting: Note[]): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'table') return block;
  return { ...block, notes: [...waiting.splice(0), ...block.notes] };
}

/** What stands before the first heading. */
function openUntitled(blocks: readonly Block[], name: string): ChapterDraft {
  const section = emptySection(ownTitle(name), blocks[0]?.origin ?? { part: '', paragraph: 0 });
  section.blocks.push(...blocks);
  return { headline: ownTitle(name), sections: [section] };
}

function add(chapters: ChapterDraft[], block: Block, level: number | undefined): void {
  if (level === 1 && block.kind === 'paragraph') {
    chapters.push({ headline: readHeadline(block), sections: [] });
    return;
  }
  const chapter = chapters.at(-1);
  if (chapter === undefined) return;
  if (level === 2 && block.kind === 'paragraph') {
    chapter.sections.push(emptySection(readHeadline(block), block.origin));
    return;
  }
  // Text between a chapter's heading and its first section stands under the chapter's own title.
  if (chapter.sections.length === 0) chapter.sections.push(emptySection(sameTitle(chapter.headline), block.origin));
  chapter.sections.at(-1)?.blocks.push(asInner(block, level));
}

function sameTitle({ title, ours }: Headline): Headline {
  return { label: '', typed: [], title, ours };
}

function asInner(block: Block, level: number | undefined): Block {
  return block.kind === 'paragraph' ? { ...block, heading: level } : block;
}

/** A chapter with nothing below it still has a section to stand in. */
function fillChapter({ headline, sections }: ChapterDraft): void {
  if (sections.length === 0) sections.push(emptySection(sameTitle(headline), { part: '', paragraph: 0 }));
}

/** The title of a heading, without its number. */
export function readHeadline(block: Paragraph): Headline {
  const found = HEADS.map((form) => splitLabel(block, form)).find((one) => one !== undefined);
  if (found && wordsOf(found.rest).trim() !== '')
    return { label: found.label, typed: found.typed, title: trimSlices(found.rest).inner };
  return { label: block.label.trim(), typed: [], title: trimSlices(block.text).inner };
}
