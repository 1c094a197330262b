import { formatArticleAnchor } from '../../domain/handbook/article-anchor.ts';
import { cutSlices, joinSlices, wordsOf, type Slices } from '../model/slices.ts';
import type { ItemDraft, ParagraphDraft, SectionDraft } from '../sort/draft.ts';
import { quote } from './pen.ts';
import type { SectionScribe } from './section-scribe.ts';
import { writeBlocks, writeNotes } from './write-blocks.ts';

const COUNTED = '項と号の番号（サイトが数えて付けます）';

/** The body of an article: its paragraphs and items, each with an address; the site prints their numbers. */
export function writeArticle(scribe: SectionScribe, { article, paragraphs }: SectionDraft): readonly string[] {
  return paragraphs.flatMap((paragraph, at) => {
    const place = { article: article[0] ?? 0, paragraph: at + 1 };
    const id = formatArticleAnchor(place);
    scribe.pen.setAside(paragraph.typed, COUNTED);
    const texts = [...scribe.pen.lines(paragraph.text), ...writeNotes(scribe, paragraph.notes)];
    const items = paragraph.items.flatMap((item, index) =>
      writeItem(scribe, item, formatArticleAnchor({ ...place, item: index + 1 })),
    );
    const after = writeBlocks(scribe, paragraph.after);
    const isShort = texts.length === 1 && items.length + after.length === 0;
    return isShort
      ? [`<Paragraph id="${id}">${texts[0]}</Paragraph>`]
      : [`<Paragraph id="${id}">`, ...texts, ...items, ...after, '</Paragraph>'];
  });
}

function writeItem(scribe: SectionScribe, { typed, text, notes, subs }: ItemDraft, id: string): readonly string[] {
  scribe.pen.setAside(typed, COUNTED);
  const { term, rest } = splitTerm(scribe, text);
  const words = scribe.pen.lines(rest);
  const head = `<Item id="${id}"${term === '' ? '' : ` term=${quote(term)}`}>`;
  const below = [...subs.map(({ label, text: one }) => writeSub(scribe, label, one)), ...writeNotes(scribe, notes)];
  return words.length === 1 && below.length === 0
    ? [`${head}${words[0]}</Item>`]
    : [head, ...words, ...below, '</Item>'];
}

function writeSub(scribe: SectionScribe, label: string, text: Slices): string {
  const words = scribe.pen.lines(text).join('　');
  scribe.pen.carry(text);
  return words.startsWith(label) ? words : `${label}　${words}`;
}

/** An item that defines a term sets it apart by a blank: 市民　市内に住む者をいう。 */
function splitTerm(scribe: SectionScribe, text: Slices): { readonly term: string; readonly rest: Slices } {
  const words = wordsOf(text).trimStart();
  const start = wordsOf(text).length - words.length;
  const found = /^([^　。、\n]{1,25})　+(?=[^　])/.exec(words);
  if (!found || !words.trimEnd().endsWith('。')) return { term: '', rest: text };
  const name = found[1] ?? '';
  scribe.pen.setAside(cutSlices(text, start + name.length, start + found[0].length), '用語の後ろの空白');
  return {
    term: scribe.pen.plain(cutSlices(text, start, start + name.length)),
    rest: cutSlices(text, start + found[0].length),
  };
}

/** An article whose number the site cannot address (第3条の2), or 附則: paragraphs with their numbers as printed. */
export function writePlainArticle(scribe: SectionScribe, paragraphs: readonly ParagraphDraft[]): readonly string[] {
  return paragraphs.flatMap(({ label, typed, text, notes, items, after }) => [
    ...withLabel(scribe, label, typed, text),
    ...items.flatMap((item) => [
      ...withLabel(scribe, item.label, item.typed, item.text),
      ...item.subs.map(({ label: sub, text: one }) => writeSub(scribe, sub, one)),
      ...writeNotes(scribe, item.notes),
    ]),
    ...writeNotes(scribe, notes),
    ...writeBlocks(scribe, after),
  ]);
}

function withLabel({ pen }: SectionScribe, label: string, typed: Slices, text: Slices): readonly string[] {
  const [first = '', ...others] = pen.lines(typed.length > 0 ? joinSlices([typed, text], '') : text);
  return typed.length > 0 || label === '' ? [first, ...others] : [`${label}　${first}`, ...others];
}
