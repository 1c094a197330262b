import type { Block, Paragraph } from '../model/blocks.ts';
import { wordsOf } from '../model/slices.ts';
import { splitLabel, UPPER_HEADS } from './labels.ts';

const CAPTION = /^（[^（）]{1,60}(?:（[^（）]{1,30}）[^（）]{0,30})?）$/;
const SUPPLEMENT = /^附[ 　]*則(?:（[^（）]*）)?(?:[ 　]*抄)?$/;
/** 別表第１（第３条関係）, 様式第１号, 第１号様式, 別記様式. */
const ANNEX =
  /^(?:別表|別図|別記|様式|第[0-9０-９]{1,3}号様式)(?:様式)?[第0-9０-９一二三四五六七八九十]*(?:号様式|号)?(?:の[0-9０-９])?(?:[（　 ].*)?$/;

/** 第４条及び第５条　削除: a line that stands for several articles. */
const DELETED = /^第[^条]{1,6}条(?:の[^条]{1,4})?(?:及び|から)第[^条]{1,6}条[^条]{0,6}[　 ]削除$/;

/** Whether a line is the caption of an article: （目的）. */
export function isCaption(words: string): boolean {
  return CAPTION.test(words);
}

/** Whether a line stands for several articles that are no more. */
export function isDeleted(words: string): boolean {
  return DELETED.test(words);
}

/** What becomes a title: a caption, a heading, an article without a sentence. */
export function isTitle(bare: Paragraph): boolean {
  const words = wordsOf(bare.text).trim();
  if (isCaption(words) || kindOfClosing(words) !== undefined || isDeleted(words)) return true;
  const isHead = UPPER_HEADS.some((form) => splitLabel(bare, form) !== undefined);
  return isHead || (!words.endsWith('。') && splitLabel(bare, 'article') !== undefined);
}

/** Whether the text of a statute begins here: with an article or its caption, with a part or a chapter. */
export function isBeginning(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'paragraph') return false;
  const isAbove = isCaption(wordsOf(block.text).trim()) && block.label === '';
  const next = blocks[at + 1];
  if (isAbove && next?.kind === 'paragraph') return splitLabel(next, 'article') !== undefined;
  if (splitLabel(block, 'article')) return true;
  const words = wordsOf(block.text).trim();
  // A list of contents says which articles a chapter has: 第１章　総則（第１条―第４条）
  const isListed = /[)）]$/.test(words) && /[（(]第[^（()）]{1,6}条/.test(words);
  return !isListed && (['part', 'chapter'] as const).some((form) => splitLabel(block, form) !== undefined);
}

/** What closes a statute is called: 附則, 別表, 様式; undefined for any other line. */
export function kindOfClosing(words: string): string | undefined {
  if (SUPPLEMENT.test(words)) return '附則';
  if (words.endsWith('。') || !ANNEX.test(words)) return undefined;
  return words.slice(0, 8).includes('様式') ? '様式' : words.slice(0, 2);
}
