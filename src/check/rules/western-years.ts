import { parseEraYear, toWesternYear } from '../../domain/japanese/era.ts';
import { explainDay } from '../../domain/japanese/explain-date.ts';
import type { Finding } from '../finding.ts';
import { isOfficial, type Content, type Section } from '../read/content.ts';
import { listText, toString } from '../read/tree-text.ts';

const PAIR = /(..)(元|[0-9０-９]{1,9})年(度?)[（(]([0-9０-９]{1,9})年?(度?)[）)]/g;
/** 2025年（令和7年） */
const TURNED = /(\d{4})年(度?)（(..)(元|\d{1,2})年(度?)）/g;
/** 令和6年4月1日（2024年4月1日） */
const WHOLE = /(..)(元|\d{1,2})年(\d{1,2})月(?:(\d{1,2})日)?（(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?）/g;
const YEAR = /(..)(\d{1,9})年/g;
const MENTION = /(..(?:元|\d{1,9}))年度?(（\d{4}年)?/g;

/** Era years exist, carry the right western year in one form, and carry it where a section of ours first names them. */
export function checkWesternYears(content: Content): readonly Finding[] {
  const { texts, sections } = content;
  const ours = ({ file }: { readonly file: string }) => !isOfficial(content, file);
  const lines = [...texts]
    .filter(([file]) => /\.(mdx|yaml)$/.test(file) && ours({ file }))
    .flatMap(([file, text]) => text.split('\n').map((value, at) => ({ file, line: at + 1, value })));
  return [
    ...lines.flatMap(judgePairs),
    ...lines.flatMap(judgeTurned),
    ...lines.flatMap(judgeWhole),
    ...lines.flatMap(judgeYears),
    ...sections.filter(ours).flatMap(judgeMentions),
  ];
}

type Line = { readonly file: string; readonly line: number; readonly value: string };

/** 平成31年（2019年）, 平成20年度（2008年度） */
function judgePairs({ file, line, value }: Line): readonly Finding[] {
  return [...value.matchAll(PAIR)].flatMap(([whole, era = '', year = '', fiscal = '']) => {
    const western = westernOf(era, year);
    const wanted = `${era}${year.normalize('NFKC')}年${fiscal}（${western}年${fiscal}）`;
    if (western === undefined || whole === wanted) return [];
    return [
      {
        file,
        line,
        value: whole,
        problem: '元号の年と西暦が合わないか、書き方が違います。',
        mend: `「${wanted}」にしてください。`,
      },
    ];
  });
}

function judgeTurned({ file, line, value }: Line): readonly Finding[] {
  return [...value.matchAll(TURNED)].flatMap(([whole, western, fiscal = '', era = '', year = '', fiscalOfEra]) => {
    const right = westernOf(era, year);
    if (right === undefined || (String(right) === western && fiscal === fiscalOfEra)) return [];
    const mend = `「${era}${year}年${fiscal}（${right}年${fiscal}）」にするか、西暦のほうを正しいとして直してください。`;
    return [{ file, line, value: whole, problem: '西暦と元号の年が合いません。', mend }];
  });
}

function judgeWhole({ file, line, value }: Line): readonly Finding[] {
  return [...value.matchAll(WHOLE)].flatMap(([whole, era = '', year = '', month, day, western, ...others]) => {
    const right = westernOf(era, year);
    const isSame = String(right) === western && Number(others[0]) === Number(month) && others[1] === day;
    if (right === undefined || isSame) return [];
    return [
      { file, line, value: whole, problem: '元号の日付と西暦の日付が違います。', mend: 'どちらかを直してください。' },
    ];
  });
}

function judgeYears({ file, line, value }: Line): readonly Finding[] {
  return [...value.matchAll(YEAR)].flatMap(([whole, era = '', year = '']) => {
    const western = westernOf(era, year);
    if (western !== undefined && year.startsWith('0') && Number(year) > 0)
      return [
        {
          file,
          line,
          value: whole,
          problem: '元号の年が0で始まっています。',
          mend: `「${era}${Number(year)}年」にしてください。`,
        },
      ];
    if (western === undefined || explainDay(era, { year: western }) === undefined) return [];
    return [
      {
        file,
        line,
        value: whole,
        problem: `${era}に${Number(year)}年はありません。`,
        mend: '元号か年を直してください。',
      },
    ];
  });
}

function judgeMentions({ file, tree }: Section): readonly Finding[] {
  const mentions = [...toString(tree).matchAll(MENTION)].filter(
    ([, year = '']) => westernOf(year.slice(0, 2), year.slice(2)) !== undefined,
  );
  const first = mentions.filter(([, year], at) => mentions.findIndex(([, other]) => other === year) === at);
  return first
    .filter(([, , western]) => western === undefined)
    .map(([whole, year = '']) => ({
      file,
      line: listText(tree).find(({ text }) => text.includes(year))?.line,
      value: whole,
      problem: 'この節で初めて出る元号の年に、西暦がありません。',
      mend: `「${year}年（${westernOf(year.slice(0, 2), year.slice(2))}年）」のように書いてください。`,
    }));
}

/** Also of a year the era never had; nothing when the two characters before the number are no era. */
function westernOf(era: string, year: string): number | undefined {
  if (!parseEraYear(`${era}元年`)) return undefined;
  return toWesternYear({ era, year: year === '元' ? 1 : Number(year.normalize('NFKC')) });
}
