import type { Block } from '../model/blocks.ts';
import { wordsOf, type Slices } from '../model/slices.ts';
import { splitLabel, UPPER_HEADS } from './labels.ts';

const TITLE = /^目[ 　]*次$/;
const OTHERS = /^(?:前[ 　]*文|附[ 　]*則|別[ 　]*表|はじめに|おわりに|資料)/;
const LAST = /^附[ 　]*則/;
const LONGEST = 60;

/** A list of contents that was typed, and the blocks without it. */
export type TakenContents = { readonly contents: readonly Slices[]; readonly others: readonly Block[] };

/**
 * Takes out what follows the word 目次: lines that name a part or end in a number of a page or article, until one comes
 * again, which is the heading itself.
 */
export function takeContents(blocks: readonly Block[]): TakenContents {
  const from = blocks.findIndex((block) => block.kind === 'paragraph' && TITLE.test(wordsOf(block.text).trim()));
  if (from < 0) return { contents: [], others: blocks };
  const seen = new Set<string>();
  let to = from + 1;
  for (let block = blocks[to]; block && isLine(block) && !seen.has(nameOf(block)); block = blocks[to]) {
    seen.add(nameOf(block));
    to += 1;
    if (LAST.test(nameOf(block))) break;
  }
  const contents = blocks.slice(from, to).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return { contents, others: [...blocks.slice(0, from), ...blocks.slice(to)] };
}

function isLine(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const words = wordsOf(block.text).trim();
  if (words.length > LONGEST || words.endsWith('。')) return false;
  const isNamed = UPPER_HEADS.some((form) => splitLabel(block, form) !== undefined);
  return isNamed || OTHERS.test(words) || /[0-9０-９]$|条[^（）()]{0,12}[)）]$/.test(words);
}

/** What a line names, without the numbers behind it. */
function nameOf(block: Block): string {
  const words = block.kind === 'paragraph' ? wordsOf(block.text).trim() : '';
  const bracket = words.search(/[（(]第/);
  return (bracket > 0 ? words.slice(0, bracket) : words).replace(/[0-9０-９]{1,3}$/, '').replace(/[\s　.．…‥・]/g, '');
}
