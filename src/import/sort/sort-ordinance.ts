import type { Block, Note, Paragraph } from '../model/blocks.ts';
import { cutSlices, wordsOf, type Slices } from '../model/slices.ts';
import { emptySection, ownTitle, type ChapterDraft, type DocumentDraft, type SectionDraft } from './draft.ts';
import { listNumbers, splitLabel, type Labelled } from './labels.ts';
import { liftNotes, notesAsBlocks } from './lift-notes.ts';
import { readCover } from './read-cover.ts';
import { addText, openParagraph, splitCaption, type Place } from './sort-text.ts';
import { takeContents } from './take-contents.ts';
import { isBeginning, isCaption, isDeleted, isTitle, kindOfClosing } from './title-forms.ts';

/** What stands above a chapter: 編, 章. */
type Part = { readonly name: string; readonly text: Slices };

type State = Place & {
  readonly chapters: ChapterDraft[];
  part: Part | undefined;
  /** The 章 whose 節 are chapters of the handbook. */
  above: Part | undefined;
  supplements: number;
  /** Notes of titles that wait for a text to stand behind. */
  readonly waiting: Note[];
};

/** Sorts the blocks of an ordinance into 章, 条, 項, 号 and 附則. What fits none stays where it stands. */
export function sortOrdinance(printed: readonly Block[]): DocumentDraft {
  const { blocks: all, notes } = liftNotes(printed, isTitle);
  const { contents, others: blocks } = takeContents(all);
  const first = blocks.findIndex((block, at) => block.kind === 'paragraph' && isBeginning(blocks, at));
  const { rest, ...cover } = readCover(first < 0 ? blocks : blocks.slice(0, first), first < 0);
  const front = first < 0 ? rest : takeFront(all, blocks[first]);
  const state: State = {
    chapters: [],
    supplements: 0,
    waiting: [],
    part: undefined,
    above: undefined,
    section: undefined,
    paragraph: undefined,
    item: undefined,
    caption: undefined,
  };
  if (front.length > 0) {
    const headline = ownTitle(nameFront(rest, contents));
    state.chapters.push({ headline, sections: [] });
    openSection(state, emptySection(headline, front[0]?.origin ?? { part: '', paragraph: 0 }));
    state.section?.blocks.push(...front);
    state.section = undefined;
  }
  for (const [at, block] of blocks.entries()) {
    if (first < 0 || at < first) continue;
    add(state, block, blocks[at + 1]);
    state.paragraph?.notes.push(...state.waiting.splice(0));
    state.waiting.push(...(notes.get(block) ?? []));
  }
  const last = state.chapters.at(-1)?.sections.at(-1);
  last?.blocks.push(...notesAsBlocks(state.waiting, last));
  return { ...cover, contents: [], chapters: state.chapters.filter(({ sections }) => sections.length > 0) };
}

/**
 * What a statute prints above its first article: title, number, contents, preamble. A title alone stands on the cover.
 */
function takeFront(all: readonly Block[], first: Block | undefined): readonly Block[] {
  const front = first === undefined ? all : all.slice(0, all.indexOf(first));
  return front.length > 1 || front.some((block) => block.kind === 'paragraph' && block.notes.length > 0) ? front : [];
}

/** A preamble has sentences. */
function nameFront(rest: readonly Block[], contents: readonly Slices[]): string {
  const hasSentence = rest.some((block) => block.kind === 'paragraph' && wordsOf(block.text).includes('。'));
  return ['題名', ...(contents.length > 0 ? ['目次'] : []), ...(hasSentence ? ['前文'] : [])].join('・');
}

function add(state: State, block: Block, next: Block | undefined): void {
  if (block.kind !== 'paragraph') return addAside(state, block);
  const words = wordsOf(block.text).trim();
  const closing = kindOfClosing(words);
  if (closing === '附則' || (closing && block.label === '')) return openClosing(state, block, closing);
  if (addHeading(state, block)) return;
  const deleted = { label: '', typed: [], title: block.text };
  if (isDeleted(words)) return openSection(state, emptySection(deleted, block.origin));
  if (isCaption(words) && isCaptionOf(state, next)) state.caption = block;
  else if (!addText(state, block)) addAside(state, block);
}

/** A caption stands above an article, in a supplementary provision above a paragraph, too. */
function isCaptionOf({ section }: State, next: Block | undefined): boolean {
  if (next?.kind !== 'paragraph') return false;
  return section?.supplement !== undefined || splitLabel(next, 'article') !== undefined;
}

/** 附則 and 別表 are chapters of their own; several of a kind are sections of one chapter, which has a name of ours. */
function openClosing(state: State, block: Paragraph, kind: string): void {
  const headline = { label: '', typed: [], title: block.text };
  const last = state.chapters.at(-1);
  const first = last?.sections[0];
  const isSame =
    last !== undefined && kindOfClosing(wordsOf(last.headline.title).trim() || (last.headline.ours ?? '')) === kind;
  if (!isSame) state.chapters.push({ headline, sections: [] });
  else if (first) state.chapters.splice(-1, 1, { ...last, headline: ownTitle(kind) });
  const section = emptySection(headline, block.origin);
  if (kind === '附則') state.supplements += 1;
  openSection(state, kind === '附則' ? { ...section, supplement: state.supplements } : section);
}

function addHeading(state: State, block: Paragraph): boolean {
  const part = splitLabel(block, 'part');
  const chapter = part ? undefined : splitLabel(block, 'chapter');
  const division = part || chapter ? undefined : splitLabel(block, 'division');
  const article = part || chapter || division ? undefined : splitLabel(block, 'article');
  if (part) setPart(state, part);
  if (chapter) {
    state.above = undefined;
    openChapter(state, chapter);
  }
  if (division) openDivision(state, division);
  if (article) openArticle(state, block, article);
  return [part, chapter, division, article].some((found) => found !== undefined);
}

function setPart(state: State, { label, typed, rest }: Labelled): void {
  state.part = { name: `${label}　${wordsOf(rest).trim()}`, text: [...typed, ...rest] };
  state.above = undefined;
  closeSection(state);
}

function openChapter(state: State, { label, typed, rest }: Labelled): void {
  const part = state.above ?? state.part;
  state.chapters.push({
    headline: { label, typed, title: rest },
    ...(part ? { part: part.name, partText: part.text } : {}),
    sections: [],
  });
  closeSection(state);
}

/** What follows belongs to nothing that stands above. */
function closeSection(state: State): void {
  state.section = undefined;
  state.paragraph = undefined;
  state.item = undefined;
}

/** A 節 becomes a chapter of the handbook, and its 章 what stands above. */
function openDivision(state: State, found: Labelled): void {
  const above = state.chapters.at(-1);
  if (above && above.sections.length === 0) {
    const { label, typed, title } = above.headline;
    const name = [above.part, `${label}　${wordsOf(title).trim()}`].filter((one) => one !== undefined).join('\n');
    state.above = { name, text: [...(above.partText ?? []), ...typed, ...title] };
    state.chapters.pop();
  }
  openChapter(state, found);
}

function openArticle(state: State, block: Paragraph, { label, typed, rest }: Labelled): void {
  const behind = state.caption ? 0 : splitCaption(rest);
  const title = state.caption?.text ?? cutSlices(rest, 0, behind);
  const after = wordsOf(rest).slice(behind);
  const start = behind === 0 ? 0 : behind + after.length - after.trimStart().length;
  const headline = { label, typed: [...typed, ...cutSlices(rest, behind, start)], title, isBehind: behind > 0 };
  state.caption = undefined;
  const { supplement } = state.section?.supplement === undefined ? {} : state.section;
  const section = emptySection(headline, block.origin, listNumbers(label));
  openSection(state, supplement === undefined ? section : { ...section, supplement });
  const text = cutSlices(rest, start);
  // The text of the first paragraph may stand below the heading.
  if (wordsOf(text).trim() !== '') openParagraph(state, block, { label: '', typed: [], rest: text });
}

function openSection(state: State, section: SectionDraft): void {
  if (state.chapters.length === 0) state.chapters.push({ headline: ownTitle('本則'), sections: [] });
  state.chapters.at(-1)?.sections.push(section);
  closeSection(state);
  state.section = section;
}

function addAside(state: State, block: Block): void {
  if (state.paragraph) state.paragraph.after.push(block);
  else {
    if (state.section === undefined) openSection(state, emptySection(ownTitle('見出しのない部分'), block.origin));
    state.section?.blocks.push(block);
  }
}
