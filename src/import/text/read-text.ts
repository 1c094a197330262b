import { refuse } from '../refusal.ts';

const ESCAPE = 0x1b;
const UNREAD = '文字コードが分からないので、読めません。UTF-8で保存してから、取り込んでください。';

/** A text with the encoding it was written in. */
export type ReadText = { readonly text: string; readonly encoding: string };

/**
 * Reads a text in the encodings that offices here use: UTF-8, UTF-16, ISO-2022-JP (mail), Shift_JIS and EUC-JP. Where
 * the bytes fit both of the last, the one is taken in which the text is written with more of everyday's characters.
 */
export function readText(bytes: Uint8Array): ReadText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', bytes) ?? refuse(UNREAD);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', bytes) ?? refuse(UNREAD);
  if (bytes.includes(ESCAPE) && bytes.every((byte) => byte < 0x80)) return as('iso-2022-jp', bytes) ?? refuse(UNREAD);
  const utf8 = as('utf-8', bytes);
  if (utf8 && !utf8.text.includes('\u0000')) return utf8;
  const found = ['shift_jis', 'euc-jp'].flatMap((encoding) => as(encoding, bytes) ?? []);
  return found.toSorted((a, b) => countUsual(b.text) - countUsual(a.text))[0] ?? refuse(UNREAD);
}

function as(encoding: string, bytes: Uint8Array): ReadText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Hiragana and the usual signs: half-width kana and rare kanji come out where the encoding is the other one. */
function countUsual(text: string): number {
  const odd = text.match(/[｡-ﾟ]/g)?.length ?? 0;
  return (text.match(/[ぁ-んァ-ー、。（）「」]/g)?.length ?? 0) - 2 * odd;
}
