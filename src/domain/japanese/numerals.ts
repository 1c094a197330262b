import { ANY_ERA } from './era.ts';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const NUMERAL = /[〇零一二三四五六七八九十百千]+/;
const WITH_UNITS =
  /^(?:([一二三四五六七八九]?)千)?(?:([一二三四五六七八九]?)百)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/;
const BEFORE_COUNTER = new RegExp(
  `(?<=第|条例|[条項年月]|${ANY_ERA}|^|[^\\p{Script=Han}])(${NUMERAL.source})(?=条|項|号|年|月|日|章|万円|回|件|名|割|団体|世帯|か所|か月|か年|歳)`,
  'gu',
);

/**
 * Takes a kanji numeral below ten thousand (十二, 百二十, 二〇一九); gives its value,
 * or undefined when the text is not such a numeral.
 */
export function parseKanjiNumeral(text: string): number | undefined {
  if (!new RegExp(`^${NUMERAL.source}$`).test(text)) return undefined;
  const chars = [...text];
  if (chars.every((char) => char in DIGITS)) return Number(chars.map((char) => DIGITS[char]).join(''));
  const match = WITH_UNITS.exec(text);
  if (!match) return undefined;
  const [thousands, hundreds, tens] = match
    .slice(1, 4)
    .map((digit) => (digit === undefined ? 0 : (DIGITS[digit] ?? 1)));
  return (thousands ?? 0) * 1000 + (hundreds ?? 0) * 100 + (tens ?? 0) * 10 + (DIGITS[match[4] ?? ''] ?? 0);
}

/** Takes text; gives it with kanji numerals before a counter (条, 項, 号, 年, 月, 日, 章, 万円) as digits: 第十二条 → 第12条. */
export function foldKanjiNumerals(text: string): string {
  return text.replace(BEFORE_COUNTER, (numeral: string) => String(parseKanjiNumeral(numeral) ?? numeral));
}

const BEFORE_PERSON = /(?<![\d.,])[1-9](?=人(?!\p{Script=Han})|つ(?!な))/gu;

/** Takes text; gives it with one digit before 人 and つ as a kanji, since both are written: 1人 → 一人, 2つ → 二つ. */
export function foldPersons(text: string): string {
  return text.replace(
    BEFORE_PERSON,
    (digit) => Object.keys(DIGITS).find((kanji) => DIGITS[kanji] === Number(digit)) ?? digit,
  );
}
