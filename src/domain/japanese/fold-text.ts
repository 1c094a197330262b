import { foldForms } from './fold-forms.ts';
import { foldKanjiNumerals, foldPersons } from './numerals.ts';

/** 地域作り and 仕組み創り are 地域づくり and 仕組みづくり; what is made (を作り) is not meant. */
const MAKING = /(?<=[\p{Script=Han}\p{Script=Katakana}ちみ])[作造創]り/gu;

/**
 * Takes text as people type or print it; gives the form in which text and queries are compared: one width (NFKC), one
 * form of each character, small letters, one kind of dash and wave, digits for kanji numerals before a counter, づくり
 * for 作り. Never shown to a reader, because NFKC turns ① into 1 and full-width brackets into ASCII.
 */
export function foldText(text: string): string {
  const folded = foldForms(text)
    .toLowerCase()
    .replace(/[‐‑–—―−]/g, '-')
    .replace(/〜/g, '~')
    .replace(MAKING, 'づくり');
  return foldPersons(foldKanjiNumerals(folded)).replace(/\s+/g, ' ').trim();
}

/**
 * Text folded until neither width, case nor kana tells it apart: for comparing names, which people type in any of them.
 */
export function foldReading(text: string): string {
  return foldKana(foldText(text));
}

/** Takes text; gives it with katakana as hiragana, for comparing readings: シミン → しみん. */
export function foldKana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60));
}
