import type { Paragraph } from '../model/blocks.ts';
import { cutSlices, wordsOf } from '../model/slices.ts';
import type { SectionScribe } from './section-scribe.ts';

const BULLET = '箇条書きの点（サイトが描きます）';
const SIGN = /^[\s　]*[・●○■◆◇▪•‣➢*-][\s　]*/;

/** Writes a list. Numbers stay as they are printed, in the text; points are drawn by the site. */
export function writeList(scribe: SectionScribe, items: readonly Paragraph[]): readonly string[] {
  const top = Math.min(...items.map(({ depth }) => depth));
  const depths = items.map(({ depth }, at) => (at === 0 ? 0 : depth - top));
  const lines = items.map((item, at) => `${'  '.repeat(depths[at] ?? 0)}- ${writeItem(scribe, item)}`);
  const source = scribe.outline('list', '並び', depths.filter((depth) => depth === 0).length);
  return [`<List source="${source}">`, lines.join('\n'), '</List>'];
}

function writeItem({ pen }: SectionScribe, { text, label, isBullet }: Paragraph): string {
  if (label !== '') return `${isBullet ? '' : `${label.trim()}　`}${pen.lines(text).join('　')}`;
  const sign = SIGN.exec(wordsOf(text))?.[0].length ?? 0;
  pen.setAside(cutSlices(text, 0, sign), BULLET);
  return pen.lines(cutSlices(text, sign)).join('　');
}
