import type { Block, Paragraph } from '../model/blocks.ts';
import { cutSlices, trimSlices, wordsOf, type Slices } from '../model/slices.ts';
import {
  emptySection,
  ownTitle,
  type ChapterDraft,
  type DocumentDraft,
  type ItemDraft,
  type ParagraphDraft,
  type SectionDraft,
} from './draft.ts';
import { listNumbers, numberOf, splitLabel, type Labelled } from './labels.ts';
import { readCover } from './read-cover.ts';
import { takeContents } from './take-contents.ts';

const CAPTION = /^（[^（）]{1,60}(?:（[^（）]{1,30}）[^（）]{0,30})?）$/;
const SUPPLEMENT = /^附[ 　]*則(?:（[^（）]*）)?$/;
const ANNEX = /^(?:別表|別図|様式|別記)[第0-9０-９一二三四五六七八九十]*(?:号(?:様式)?)?(?:[（　 ].*)?$/;
/** 第４条及び第５条　削除: a line that stands for several articles. */
const DELETED = /^第[^条]{1,6}条(?:の[^条]{1,4})?(?:及び|から)第[^条]{1,6}条[^条]{0,6}[　 ]削除$/;
/** A caption behind the number: 第１条（目的）　この条例は、…. */
const BEHIND = /^[　 ]*（[^（）]{1,60}）[　 ]*/;

type State = {
  readonly chapters: ChapterDraft[];
  part: { readonly name: string; readonly text: Slices } | undefined;
  section: SectionDraft | undefined;
  paragraph: ParagraphDraft | undefined;
  item: ItemDraft | undefined;
  caption: Paragraph | undefined;
};

/** Sorts the blocks of an ordinance into 章, 条, 項, 号 and 附則. What fits none stays where it stands. */
export function sortOrdinance(all: readonly Block[]): DocumentDraft {
  const { contents, others: blocks } = takeContents(all);
  const first = blocks.findIndex((block, at) => block.kind === 'paragraph' && isBeginning(blocks, at));
  const { rest, ...cover } = readCover(first < 0 ? blocks : blocks.slice(0, first), first < 0);
  const state: State = {
    chapters: [],
    part: undefined,
    section: undefined,
    paragraph: undefined,
    item: undefined,
    caption: undefined,
  };
  if (rest.length > 0) {
    openSection(state, emptySection(ownTitle(nameFront(rest)), rest[0]?.origin ?? { part: '', paragraph: 0 }));
    state.section?.blocks.push(...rest);
    state.section = undefined;
  }
  for (const [at, block] of blocks.entries()) if (first >= 0 && at >= first) add(state, block, blocks[at + 1]);
  return { ...cover, contents, chapters: state.chapters.filter(({ sections }) => sections.length > 0) };
}

/** A preamble has sentences; else it is what is noted below the title. */
function nameFront(blocks: readonly Block[]): string {
  const hasSentence = blocks.some((block) => block.kind === 'paragraph' && wordsOf(block.text).includes('。'));
  return hasSentence ? '前文' : '題名のあとの記載';
}

function isBeginning(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph') return false;
  const isCaption = CAPTION.test(wordsOf(block.text).trim()) && block.label === '';
  const next = blocks[at + 1];
  if (isCaption && next?.kind === 'paragraph') return splitLabel(next, 'article') !== undefined;
  if (splitLabel(block, 'article')) return true;
  const words = wordsOf(block.text).trim();
  // A list of contents says which articles a chapter has: 第１章　総則（第１条―第４条）
  const isListed = /[)）]$/.test(words) && /[（(]第[^（()）]{1,6}条/.test(words);
  return !isListed && (['part', 'chapter'] as const).some((form) => splitLabel(block, form) !== undefined);
}

function add(state: State, block: Block, next: Block | undefined): void {
  if (block.kind !== 'paragraph') return addAside(state, block);
  const words = wordsOf(block.text).trim();
  if (SUPPLEMENT.test(words)) return openClosing(state, block);
  if (ANNEX.test(words) && block.label === '' && !words.endsWith('。')) return openClosing(state, block);
  if (addHeading(state, block)) return;
  if (DELETED.test(words)) {
    openSection(state, emptySection({ label: '', typed: [], title: trimSlices(block.text).inner }, block.origin));
    return;
  }
  if (CAPTION.test(words) && next?.kind === 'paragraph' && splitLabel(next, 'article')) state.caption = block;
  else addText(state, block);
}

/** 附則 and 別表 are chapters of their own, with one section; several 附則 are sections of one chapter. */
function openClosing(state: State, block: Paragraph): void {
  const title = trimSlices(block.text).inner;
  const headline = { label: '', typed: [], title };
  const last = state.chapters.at(-1);
  const isSame = last && wordsOf(last.headline.title).slice(0, 1) === wordsOf(title).slice(0, 1);
  if (!isSame) state.chapters.push({ headline, sections: [] });
  openSection(state, emptySection(headline, block.origin));
}

function addHeading(state: State, block: Paragraph): boolean {
  const part = splitLabel(block, 'part');
  const chapter = part ? undefined : splitLabel(block, 'chapter');
  const division = part || chapter ? undefined : splitLabel(block, 'division');
  const article = part || chapter || division ? undefined : splitLabel(block, 'article');
  if (part) setPart(state, part);
  if (chapter) openChapter(state, chapter);
  if (division) openDivision(state, division);
  if (article) openArticle(state, block, article);
  return [part, chapter, division, article].some((found) => found !== undefined);
}

function setPart(state: State, { label, typed, rest }: Labelled): void {
  state.part = { name: `${label}　${wordsOf(rest).trim()}`, text: [...typed, ...rest] };
  closeSection(state);
}

function openChapter(state: State, { label, typed, rest }: Labelled): void {
  state.chapters.push({
    headline: { label, typed, title: trimSlices(rest).inner },
    ...(state.part ? { part: state.part.name, partText: state.part.text } : {}),
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
    const name = [above.part, `${label}　${wordsOf(title)}`].filter((one) => one !== undefined).join('　');
    state.part = { name, text: [...(above.partText ?? []), ...typed, ...title] };
    state.chapters.pop();
  }
  openChapter(state, found);
}

function openArticle(state: State, block: Paragraph, { label, typed, rest }: Labelled): void {
  const behind = state.caption ? '' : (BEHIND.exec(wordsOf(rest))?.[0] ?? '');
  const title = state.caption ? trimSlices(state.caption.text).inner : cutSlices(rest, 0, behind.length);
  const text = cutSlices(rest, behind.length);
  state.caption = undefined;
  openSection(state, emptySection({ label, typed, title }, block.origin, listNumbers(label)));
  // The text of the first paragraph may stand below the heading.
  if (wordsOf(text).trim() !== '') openParagraph(state, block, { label: '', typed: [], rest: text });
}

function openSection(state: State, section: SectionDraft): void {
  if (state.chapters.length === 0) state.chapters.push({ headline: ownTitle('本則'), sections: [] });
  state.chapters.at(-1)?.sections.push(section);
  state.section = section;
  state.paragraph = undefined;
  state.item = undefined;
}

function openParagraph(state: State, { notes }: Paragraph, { label, typed, rest }: Labelled): void {
  const paragraph = { label, typed, text: rest, notes, items: [], after: [] };
  state.section?.paragraphs.push(paragraph);
  state.paragraph = paragraph;
  state.item = undefined;
}

function addText(state: State, block: Paragraph): void {
  const { section, paragraph, item } = state;
  if (section === undefined || section.article.length === 0) return addAside(state, block);
  const numbered = splitLabel(block, 'paragraph');
  if (numbered && numberOf(numbered.label) === section.paragraphs.length + 1)
    return openParagraph(state, block, numbered);
  if (paragraph === undefined) return openParagraph(state, block, { label: '', typed: [], rest: block.text });
  const found = splitLabel(block, 'item');
  if (found && (numberOf(found.label) === paragraph.items.length + 1 || block.label !== '')) {
    state.item = { label: found.label, typed: found.typed, text: found.rest, notes: block.notes, subs: [] };
    paragraph.items.push(state.item);
    return;
  }
  const sub = splitLabel(block, 'sub');
  if (item && sub) item.subs.push({ label: sub.label, text: block.text });
  else paragraph.after.push(block);
}

function addAside(state: State, block: Block): void {
  if (state.paragraph) state.paragraph.after.push(block);
  else {
    if (state.section === undefined) openSection(state, emptySection(ownTitle('見出しのない部分'), block.origin));
    state.section?.blocks.push(block);
  }
}
