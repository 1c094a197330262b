import { beginAnchors } from '../../domain/handbook/article-anchor.ts';
import { cutSlices, joinSlices, wordsOf, type Slices } from '../model/slices.ts';
import type { ItemDraft, ParagraphDraft, SectionDraft, SubDraft } from '../sort/draft.ts';
import { quote } from './pen.ts';
import type { SectionScribe } from './section-scribe.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeNotes } from './write-notes.ts';

/** The body of an article or 附則: its paragraphs and items, each with an address and the number that is printed. */
export function writeArticle(scribe: SectionScribe, draft: SectionDraft): readonly string[] {
  const [article, ...branch] = draft.article;
  const { supplement } = draft;
  const isMain = supplement === undefined;
  const begin = beginAnchors(isMain ? { article, branch } : { supplement, supplementArticle: article }) ?? '';
  return draft.paragraphs.flatMap((paragraph, at) => writeParagraph(scribe, paragraph, `${begin}-p${at + 1}`));
}

function writeParagraph(scribe: SectionScribe, paragraph: ParagraphDraft, id: string): readonly string[] {
  const caption = scribe.pen.plain(paragraph.caption);
  const { label, text } = takeLabel(scribe, paragraph);
  const head = `<Paragraph id="${id}"${label}${caption === '' ? '' : ` caption=${quote(caption)}`}>`;
  const texts = [...scribe.pen.lines(text), ...writeNotes(scribe, paragraph.notes)];
  const items = paragraph.items.flatMap((item) => [
    ...writeBlocks(scribe, item.before),
    ...writeItem(scribe, item, `${id}-i${item.numbers.join('-')}`),
  ]);
  return enclose('Paragraph', head, [...texts, ...items, ...writeBlocks(scribe, paragraph.after)]);
}

function writeItem(scribe: SectionScribe, item: ItemDraft, id: string): readonly string[] {
  const { label, text } = takeLabel(scribe, item);
  const { term, rest } = splitTerm(scribe, text);
  const words = scribe.pen.lines(rest);
  const head = `<Item id="${id}"${label}${term === '' ? '' : ` term=${quote(term)}`}>`;
  return enclose('Item', head, [...words, ...writeSubs(scribe, item.subs), ...writeNotes(scribe, item.notes)]);
}

/** What stands deeper is written inside the one above it. */
function writeSubs(scribe: SectionScribe, subs: readonly SubDraft[]): readonly string[] {
  const heads = subs.flatMap(({ depth }, at) => (at === 0 || depth <= (subs[0]?.depth ?? 1) ? [at] : []));
  return heads.flatMap((from, index) => {
    const [sub, ...below] = subs.slice(from, heads[index + 1]);
    if (sub === undefined) return [];
    const { label, text } = takeLabel(scribe, sub);
    const words = scribe.pen.lines(text);
    return label === ''
      ? [...words, ...writeSubs(scribe, below)]
      : enclose('Sub', `<Sub${label}>`, [...words, ...writeSubs(scribe, below)]);
  });
}

function enclose(name: string, head: string, inside: readonly string[]): readonly string[] {
  const [only = '', ...more] = inside;
  return more.length === 0 && !only.startsWith('<') ? [`${head}${only}</${name}>`] : [head, ...inside, `</${name}>`];
}

type Labelled = { readonly label: string; readonly typed: Slices; readonly text: Slices };

/**
 * The label as an attribute, with its blank where that is not the usual one. A label that no blank parts from the text
 * stays with it, and one that Word counts is given the usual blank.
 */
function takeLabel({ pen }: SectionScribe, { label, typed, text }: Labelled) {
  if (label === '') return { label: '', text };
  const blank = wordsOf(typed).trimStart().slice(label.length);
  if (typed.length > 0 && blank === '' && wordsOf(text) !== '')
    return { label: '', text: joinSlices([typed, text], '') };
  pen.carry(typed);
  return { label: ` label=${quote(blank === '　' ? label : `${label}${blank}`)}`, text };
}

/** An item that defines a term sets it apart by a blank: 市民　市内に住む者をいう。 */
function splitTerm(scribe: SectionScribe, text: Slices): { readonly term: string; readonly rest: Slices } {
  const words = wordsOf(text).trimStart();
  const start = wordsOf(text).length - words.length;
  const found = /^([^　。、\n]{1,25})　(?=[^　])/.exec(words);
  if (!found || !words.trimEnd().endsWith('。')) return { term: '', rest: text };
  const name = found[1] ?? '';
  const end = start + name.length;
  scribe.pen.carry(cutSlices(text, end, end + 1));
  return { term: scribe.pen.plain(cutSlices(text, start, end)), rest: cutSlices(text, end + 1) };
}

/** An article whose number another one has already: its paragraphs with their numbers as printed, in the text. */
export function writePlainArticle(scribe: SectionScribe, paragraphs: readonly ParagraphDraft[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => [
    ...withLabel(scribe, paragraph),
    ...paragraph.items.flatMap((item) => [
      ...writeBlocks(scribe, item.before),
      ...withLabel(scribe, item),
      ...item.subs.flatMap((sub) => withLabel(scribe, sub)),
      ...writeNotes(scribe, item.notes),
    ]),
    ...writeNotes(scribe, paragraph.notes),
    ...writeBlocks(scribe, paragraph.after),
  ]);
}

function withLabel({ pen }: SectionScribe, { label, typed, text }: Labelled): readonly string[] {
  const [first = '', ...others] = pen.lines(typed.length > 0 ? joinSlices([typed, text], '') : text);
  return typed.length > 0 || label === '' ? [first, ...others] : [`${label}　${first}`, ...others];
}
