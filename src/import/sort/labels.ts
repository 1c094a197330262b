import { parseKanjiNumeral } from '../../domain/japanese/numerals.ts';
import type { Paragraph } from '../model/blocks.ts';
import { cutSlices, wordsOf, type Slices } from '../model/slices.ts';

/** A paragraph without what is printed before it. `typed` is the label where the file holds it as text. */
export type Labelled = { readonly label: string; readonly typed: Slices; readonly rest: Slices };

const N = '[0-9０-９一二三四五六七八九十百千〇]{1,6}';
const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲンｱ-ﾝ';

const ARTICLE = `第${N}条(?:の${N}){0,3}`;

/** What stands before a heading or text. A typed one ends with a blank, a bracket or the line. */
export const FORMS = {
  part: new RegExp(`^第${N}[編部]$`),
  chapter: new RegExp(`^第${N}章(?:の${N})?$`),
  division: new RegExp(`^第${N}[節款]$`),
  clause: new RegExp(`^第${N}$`),
  article: new RegExp(`^${ARTICLE}(?:から${ARTICLE}まで)?$`),
  paragraph: /^[0-9０-９]{1,2}$/,
  item: new RegExp(
    `^(?:[(（][0-9０-９]{1,3}[)）]|[⑴-⒇]|[一二三四五六七八九十]{1,3})(?:の[0-9０-９一二三四五六七八九十]{1,3}){0,2}$`,
  ),
  sub: new RegExp(`^(?:[(（]?[${KANA}a-zａ-ｚ][)）]?|[(（][${KANA}]{1,2}[)）])$`),
  number:
    /^(?:[0-9０-９]{1,2}[.．)）]?|[0-9０-９]{1,2}(?:[-－.．][0-9０-９]{1,2}){1,3}|[(（][0-9０-９]{1,2}[)）]|[①-⑳⑴-⒇]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]{1,4}[.．]?)$/,
} as const;

const ANY_NUMBER = new RegExp(N, 'g');

/** The forms of headings that stand above articles. */
export const UPPER_HEADS = ['part', 'chapter', 'division'] as const;

/** The forms of headings, the upper first. */
export const HEADS = [...UPPER_HEADS, 'clause', 'number'] as const;

export type LabelForm = keyof typeof FORMS;

/** Takes a paragraph; gives its label and the rest when the label has that form. */
export function splitLabel(paragraph: Paragraph, form: LabelForm): Labelled | undefined {
  const counted = paragraph.label.trim();
  if (counted !== '')
    return FORMS[form].test(counted) ? { label: counted, typed: [], rest: paragraph.text } : undefined;
  const whole = wordsOf(paragraph.text);
  const words = whole.trim();
  const lead = whole.length - whole.trimStart().length;
  const blank = words.slice(0, 16).search(/[　 \t\n]/);
  const ends = [...(blank < 0 ? [] : [blank]), closingEnd(words, form)];
  const end = ends.find((at) => at > 0 && FORMS[form].test(words.slice(0, at)));
  if (end === undefined) return undefined;
  const label = words.slice(0, end);
  const after = words.slice(end);
  const start = lead + end + (after.length - after.trimStart().length);
  return { label, typed: cutSlices(paragraph.text, 0, start), rest: cutSlices(paragraph.text, start) };
}

/** Without a blank a label ends at its own sign: (1)…, ①…, 第3条（…）. */
function closingEnd(words: string, form: LabelForm): number {
  if (words.length <= 12 && FORMS[form].test(words)) return words.length;
  const bracket = words.slice(0, 12).search(/[)）]/) + 1;
  if (bracket > 0 && /^[(（]/.test(words)) return bracket;
  if (/^[①-⑳⑴-⒇]/.test(words)) return 1;
  return form === 'article' ? Math.max(0, words.slice(0, 12).search(/[（(]/)) : 0;
}

/** The number that a label says: 第１２条 → 12, （三） → 3; NaN when it says none. */
export function numberOf(label: string): number {
  return listNumbers(label)[0] ?? Number.NaN;
}

/** All numbers of a label: 第３条の２ → [3, 2]; of several articles in one, 第５条から第７条まで, the first. */
export function listNumbers(label: string): readonly number[] {
  return [...(label.split('から')[0] ?? '').normalize('NFKC').matchAll(ANY_NUMBER)].map(([found]) =>
    /^\d+$/.test(found) ? Number(found) : (parseKanjiNumeral(found) ?? Number.NaN),
  );
}
