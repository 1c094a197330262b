import { wordsOf } from '../model/slices.ts';
import type { WordContext } from './word-context.ts';

/**
 * Says why what a field holds is no text: contents and page numbers are those of the paper. What a field of another
 * kind shows is text.
 */
export function hiddenByField({ fields }: WordContext): string | undefined {
  if (fields.some(({ isShown }) => !isShown)) return 'フィールドの命令';
  const codes = fields.map(({ code }) => wordsOf(code));
  if (codes.some((code) => /^\s*(TOC|INDEX)\b/i.test(code))) return '目次（サイトが作ります）';
  if (codes.some((code) => /^\s*(PAGE|NUMPAGES|PAGEREF|SECTIONPAGES)\b/i.test(code))) return 'ページ番号';
  return undefined;
}
