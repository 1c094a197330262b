import { expect, test } from 'vitest';
import { foldKanjiNumerals, foldPersons, parseKanjiNumeral } from '../../../src/domain/japanese/numerals.ts';

const DIGITS = '〇一二三四五六七八九';
const UNITS = ['千', '百', '十', ''];

/** Takes 1 to 9999; gives it as a kanji numeral with units (1205 → 千二百五). Written apart from the code under test. */
function formatKanji(value: number): string {
  const digits = String(value).padStart(4, '0');
  return UNITS.map((unit, place) => {
    const digit = Number(digits[place]);
    if (digit === 0) return '';
    return digit === 1 && unit !== '' ? unit : `${DIGITS[digit]}${unit}`;
  }).join('');
}

test('Every kanji numeral from 一 to 九千九百九十九 is read as its value', () => {
  const wrong: string[] = [];
  for (let value = 1; value <= 9999; value += 1) {
    const numeral = formatKanji(value);
    if (parseKanjiNumeral(numeral) !== value)
      wrong.push(`${numeral} read as ${parseKanjiNumeral(numeral)}, not ${value}`);
  }
  expect(wrong).toEqual([]);
});

test('Every year written digit by digit is read as its value', () => {
  const wrong: string[] = [];
  for (let year = 1868; year <= 2100; year += 1) {
    const numeral = [...String(year)].map((digit) => DIGITS[Number(digit)]).join('');
    if (parseKanjiNumeral(numeral) !== year)
      wrong.push(`${numeral} read as ${parseKanjiNumeral(numeral)}, not ${year}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['一十二', 12],
  ['一千', 1000],
  ['〇', 0],
  ['零', 0],
])('%s is read as %i', (numeral, value) => {
  expect(parseKanjiNumeral(numeral)).toBe(value);
});

test.each(['', '12', '十二条', '第十二', '市民', '三四十', '十百', '百百', '二一百', '十〇十'])(
  '「%s」 is no kanji numeral',
  (text) => {
    expect(parseKanjiNumeral(text)).toBeUndefined();
  },
);

test('Every article number from 第一条 to 第九百九十九条 becomes digits', () => {
  const wrong: string[] = [];
  for (let value = 1; value <= 999; value += 1) {
    const text = `第${formatKanji(value)}条`;
    if (foldKanjiNumerals(text) !== `第${value}条`) wrong.push(`${text} became ${foldKanjiNumerals(text)}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['第十条第一項第三号', '第10条第1項第3号'],
  ['十二条二項', '12条2項'],
  ['条例十二条', '条例12条'],
  ['平成二十一年十二月二十二日', '平成21年12月22日'],
  ['百万円まで', '100万円まで'],
  ['第十一章', '第11章'],
  ['二〇一九年', '2019年'],
  ['年三回、二十名', '年3回、20名'],
  ['五団体', '5団体'],
])('%s becomes %s', (text, folded) => {
  expect(foldKanjiNumerals(text)).toBe(folded);
});

test.each(['唯一条件', '統一日程', '一人一票', '十分に話し合う', '四半期', '三四十条'])(
  'The words of %s stay as they are',
  (text) => {
    expect(foldKanjiNumerals(text)).toBe(text);
  },
);

test('One digit before 人 and つ is a kanji, a longer number and other words stay', () => {
  expect(foldPersons('1人1票、2つの柱')).toBe('一人1票、二つの柱');
  for (const text of ['11人', '1,001人', '3.5人', '1人材', '1つながり']) expect(foldPersons(text)).toBe(text);
});
