import { splitReading, type FuriganaRun } from '../japanese/furigana.ts';

/** Chinese characters as they stand under one reading. */
const KANJI = '一-鿿々〆';
const READ = new RegExp(`(?<![${KANJI}])([${KANJI}]+)《([ぁ-ゖー]+)》`, 'g');
const BARE = new RegExp(`[${KANJI}]+`, 'g');
const FIRST = new RegExp(`^[${KANJI}]`);
/** What a reader of easy Japanese has to know besides: katakana and Latin words. */
const FOREIGN = /[ァ-ヺー]{2,}|[A-Za-z]{2,}/g;

/** Takes a text with its readings as a retelling writes them, 市《し》の人《ひと》; gives its runs. */
export function readRuns(text: string): readonly FuriganaRun[] {
  const runs: FuriganaRun[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: kanji = '', 2: reading = '' } of text.matchAll(READ)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: kanji, reading });
    end = index + whole.length;
  }
  return end < text.length ? [...runs, { text: text.slice(end) }] : runs;
}

/** Takes a word and its whole reading; gives it with the reading behind its Chinese characters: みほん市《し》. */
export function writeReading(word: string, reading: string): string {
  const runs = splitReading(word, reading) ?? [{ text: word, reading }];
  return runs.map((run) => (run.reading === undefined ? run.text : `${run.text}《${run.reading}》`)).join('');
}

/** Takes a text with its readings; gives the text alone. */
export function dropReadings(text: string): string {
  return text.replace(READ, '$1');
}

/**
 * A word that a reader may not know: Chinese characters with their reading (undefined where none is written), or a
 * foreign word; and where it begins in the text without readings.
 */
export type HardWord = { readonly word: string; readonly reading?: string | undefined; readonly at: number };

/** Takes a text with its readings; gives every word in it that is not plain hiragana, as it comes. */
export function listHardWords(text: string): readonly HardWord[] {
  let at = 0;
  return readRuns(text).flatMap((run) => {
    const begins = at;
    at += run.text.length;
    if (run.reading !== undefined) return [{ word: run.text, reading: run.reading, at: begins }];
    return [...findAll(BARE, run.text), ...findAll(FOREIGN, run.text)]
      .map((found) => ({ word: found.word, at: begins + found.at }))
      .toSorted((a, b) => a.at - b.at);
  });
}

/** Whether a word that was found is of Chinese characters and needs a reading. */
export function needsReading({ word }: HardWord): boolean {
  return FIRST.test(word);
}

function findAll(form: RegExp, text: string) {
  return [...text.matchAll(form)].map(({ index, 0: word }) => ({ word, at: index }));
}
