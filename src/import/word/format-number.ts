const KANJI = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const LEGAL = ['零', '壱', '弐', '参', '四', '伍', '六', '七', '八', '九'];
const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const HALF = 'ｱ ｲ ｳ ｴ ｵ ｶ ｷ ｸ ｹ ｺ ｻ ｼ ｽ ｾ ｿ ﾀ ﾁ ﾂ ﾃ ﾄ ﾅ ﾆ ﾇ ﾈ ﾉ ﾊ ﾋ ﾌ ﾍ ﾎ ﾏ ﾐ ﾑ ﾒ ﾓ ﾔ ﾕ ﾖ ﾗ ﾘ ﾙ ﾚ ﾛ ﾜ ｦ ﾝ'.split(' ');
const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

type Format = (value: number) => string;

/** How Word writes a number in each of its formats; `undefined` for one that is not known here. */
export function formatNumber(format: string, value: number): string | undefined {
  return FORMATS[format]?.(value);
}

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  decimalFullWidth: toWide,
  decimalFullWidth2: toWide,
  upperRoman: toRoman,
  lowerRoman: (value) => toRoman(value).toLowerCase(),
  upperLetter: toLetters,
  lowerLetter: (value) => toLetters(value).toLowerCase(),
  aiueoFullWidth: row(AIUEO),
  irohaFullWidth: row(IROHA),
  aiueo: row(HALF),
  iroha: row(Array.from(IROHA, toHalf)),
  japaneseCounting: countIn(KANJI, ['', '十', '百', '千'], true),
  chineseCountingThousand: countIn(KANJI, ['', '十', '百', '千'], true),
  japaneseLegal: countIn(LEGAL, ['', '拾', '百', '阡'], false),
  japaneseDigitalTenThousand: digits,
  ideographDigital: digits,
  chineseCounting: digits,
  taiwaneseDigital: digits,
  ideographTraditional: row('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: row('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: enclosed([[1, 10, 0x3280]], (value) => `(${value})`),
  decimalEnclosedCircle: circle,
  decimalEnclosedCircleChinese: circle,
  decimalEnclosedFullstop: enclosed([[1, 20, 0x2488]], (value) => `${value}.`),
  decimalEnclosedParen: enclosed([[1, 20, 0x2474]], (value) => `(${value})`),
  ordinal: (value) => `${value}.`,
};

/** 1 → １. */
export function toWide(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function digits(value: number): string {
  return String(value).replace(/\d/g, (digit) => KANJI[Number(digit)] ?? digit);
}

function toRoman(value: number): string {
  let [rest, text] = [value, ''];
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** 26 letters, then each doubled, as Word does it: Z, AA, BB. */
function toLetters(value: number): string {
  if (value < 1) return '';
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** A row of signs that begins anew, doubled, when it is used up. */
function row(signs: string | readonly string[]): Format {
  const list = Array.from(signs);
  return (value) => (value < 1 ? '' : (list[(value - 1) % list.length] ?? '').repeat(Math.ceil(value / list.length)));
}

function toHalf(sign: string): string {
  const at = AIUEO.indexOf(sign);
  return HALF[at] ?? sign;
}

function circle(value: number): string {
  const ranges = [
    [1, 20, 0x2460],
    [21, 35, 0x3251],
    [36, 50, 0x32b1],
  ] as const;
  return enclosed(ranges, String)(value);
}

function enclosed(ranges: readonly (readonly [number, number, number])[], otherwise: Format): Format {
  return (value) => {
    const found = ranges.find(([from, to]) => value >= from && value <= to);
    return found ? String.fromCodePoint(found[2] + value - found[0]) : otherwise(value);
  };
}

/** 21 → 二十一, 弐拾壱: units of one have no number before them where people leave it out. */
function countIn(signs: readonly string[], units: readonly string[], leavesOne: boolean): Format {
  return (value) => {
    if (value < 1 || value > 9999) return digits(value);
    const places = [...String(value)].map(Number);
    return places
      .map((digit, at) => {
        const unit = units[places.length - 1 - at] ?? '';
        if (digit === 0) return '';
        return digit === 1 && unit !== '' && leavesOne ? unit : `${signs[digit] ?? ''}${unit}`;
      })
      .join('');
  };
}
