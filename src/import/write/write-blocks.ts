import type { Block, Paragraph } from '../model/blocks.ts';
import { wordsOf } from '../model/slices.ts';
import { isArrow, writeBox } from './write-box.ts';
import { writeFigure } from './write-figure.ts';
import { writeNotes } from './write-notes.ts';
import { writeList } from './write-list.ts';
import type { SectionScribe } from './section-scribe.ts';
import { writeTable } from './write-table.ts';

const CAPTION =
  /^(?:[（(【〔]?(?:表|図|別表|グラフ|図表|資料|参考)[ 　]?[-－.．0-9０-９一二三四五六七八九十①-⑳]*[）)】〕]?)(?:[　 :：]|$)/;
const TYPED = /^(?:[・●○■◆◇▪•‣➢*-]|[(（][0-9０-９]{1,2}[)）]|[①-⑳⑴-⒇]|[(（][アイウエオカキクケコ][)）]|[ア-オ][　 ])/;

/** Writes what stands in a section, block by block; the parts of the source go into its outline. */
export function writeBlocks(scribe: SectionScribe, blocks: readonly Block[]): readonly string[] {
  const written: string[] = [];
  let at = 0;
  while (at < blocks.length) {
    const { texts, taken } = writeNext(scribe, blocks, at);
    written.push(...texts);
    at += taken;
  }
  return written;
}

type Written = { readonly texts: readonly string[]; readonly taken: number };

function writeNext(scribe: SectionScribe, blocks: readonly Block[], at: number): Written {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (block === undefined) return { texts: [], taken: 1 };
  if (block.kind !== 'paragraph') return { texts: writeShown(scribe, block, undefined), taken: 1 };
  if (next !== undefined && next.kind !== 'paragraph' && isCaption(block))
    return { texts: [...writeShown(scribe, next, block), ...writeNotes(scribe, block.notes)], taken: 2 };
  if (block.heading !== undefined)
    return { texts: [scribe.heading(block), ...writeNotes(scribe, block.notes)], taken: 1 };
  const items = scribe.asPrinted ? [] : takeItems(blocks, at);
  if (items.length > 1 || (items.length === 1 && block.label !== ''))
    return {
      texts: [
        ...writeList(scribe, items),
        ...writeNotes(
          scribe,
          items.flatMap(({ notes }) => notes),
        ),
      ],
      taken: items.length,
    };
  const lines = scribe.pen.lines(block.text);
  const label = scribe.asPrinted && block.label !== '' ? `${block.label.trim()}　` : '';
  const texts = lines.map((line, index) => (index === 0 ? `${label}${line}` : line));
  return { texts: [...texts, ...writeNotes(scribe, block.notes)], taken: 1 };
}

function writeShown(
  scribe: SectionScribe,
  block: Exclude<Block, Paragraph>,
  caption: Paragraph | undefined,
): readonly string[] {
  if (block.kind === 'table') return [...writeTable(scribe, block, caption), ...writeNotes(scribe, block.notes)];
  if (block.kind === 'box') return writeBox(scribe, block, caption, writeBlocks);
  return [...(caption ? scribe.pen.lines(caption.text) : []), writeFigure(scribe, block)];
}

function isCaption({ text, label, style, heading }: Paragraph): boolean {
  const words = wordsOf(text).trim();
  if (heading !== undefined || words.length > 60 || words.endsWith('。')) return false;
  return /caption|図表番号/i.test(style) || CAPTION.test(`${label}${words}`);
}

/** Paragraphs that are items of one list, as the file counts them or as somebody typed them. */
function takeItems(blocks: readonly Block[], at: number): readonly Paragraph[] {
  const items: Paragraph[] = [];
  const isTyped = (block: Paragraph) => block.label === '' && TYPED.test(wordsOf(block.text).trimStart());
  for (const block of blocks.slice(at)) {
    if (block.kind !== 'paragraph' || block.heading !== undefined || isArrow(block)) break;
    if (block.label === '' && !isTyped(block)) break;
    if (items.length > 0 && isTyped(block) !== isTyped(items[0] ?? block)) break;
    items.push(block);
  }
  return items;
}
