import { findUnexplained } from '../../domain/easy/explain-words.ts';
import { dropReadings, listHardWords, needsReading, readRuns, writeReading } from '../../domain/easy/read-runs.ts';
import { listTexts, type EasyWords } from '../../domain/easy/retelling.ts';
import type { Finding, Location } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { readEasyWords } from '../read/find-original.ts';

type Text = { readonly where: Location; readonly text: string; readonly title?: string };
/** What is said to a reader in one place: a retelling, or the list of words. */
type Held = { readonly texts: readonly Text[]; readonly known: EasyWords };

/** The readings under which each word may stand. */
type Readings = ReadonlyMap<string, ReadonlySet<string>>;

/** Every Chinese character has a reading, always the same one, and every word is basic or explained. */
export function checkEasyWords(content: Content): readonly Finding[] {
  const cities = content.cities.map(({ data }) => ({ word: writeReading(data.name, data.reading), means: '' }));
  const { basic, explained } = readEasyWords(content);
  const words = { basic, explained: [...explained, ...cities] };
  const lists = content.easyWords.filter(content.isAsked).map(({ data, at }): Held => {
    const texts = data.explained.map(({ means }, index) => ({ where: at('explained', index, 'means'), text: means }));
    return { texts, known: { ...words, explained: [] } };
  });
  const retellings = content.retellings.filter(content.isAsked).map(({ data, at }): Held => {
    const title = Object.keys(data.answers).length > 0 ? undefined : data.title;
    const own = data.words.map(({ means }, index) => ({ where: at('words', index, 'means'), text: means }));
    const names = data.names.map((word) => ({ word, means: '' }));
    const texts = listTexts(data).map(({ path, text }) => ({ where: at(...path), text, ...(title && { title }) }));
    return { texts: [...texts, ...own], known: { ...words, explained: [...words.explained, ...data.words, ...names] } };
  });
  return [...lists, ...retellings].flatMap(({ texts, known }) =>
    [...Map.groupBy(texts, ({ title = '' }) => title)].flatMap(([title, held]) => {
      const readings = mapReadings([...known.basic, ...known.explained.map(({ word }) => word), title]);
      return held.flatMap((text) => judge(text, known, readings));
    }),
  );
}

function judge({ where, text, title }: Text, known: EasyWords, readings: Readings): readonly Finding[] {
  const hard = listHardWords(text);
  const bare = hard.filter((word) => needsReading(word) && word.reading === undefined);
  const unknown = findUnexplained(text, known, title).filter((word) => !bare.some(({ at }) => at === word.at));
  const other = hard.filter(({ word, reading }) => reading !== undefined && readings.get(word)?.has(reading) === false);
  return [
    ...bare.map(({ word }) => ({
      word,
      problem: '読みがありません',
      mend: `「${word}《よみ》」のように書いてください。`,
    })),
    ...unknown.map(({ word }) => ({
      word,
      problem: 'やさしいことばの一覧になく、説明もありません',
      mend: 'やさしいことばに言い換えるか、words（または content/easy/words.yaml）で説明してください。',
    })),
    ...other.map(({ word, reading = '' }) => ({
      word: `${word}《${reading}》`,
      problem: `読みが、ほかのところ（${[...(readings.get(word) ?? [])].join('、')}）と違います`,
      mend: '同じ読みにするか、content/easy/words.yaml のbasicに、この読みも書いてください。',
    })),
  ].map(({ word, problem, mend }) => ({
    ...where,
    value: dropReadings(text),
    problem: `「${word}」：${problem}。`,
    mend,
  }));
}

function mapReadings(words: readonly string[]): Readings {
  const map = new Map<string, Set<string>>();
  for (const { text, reading } of words.flatMap(readRuns))
    if (reading !== undefined) map.set(text, (map.get(text) ?? new Set()).add(reading));
  return map;
}
