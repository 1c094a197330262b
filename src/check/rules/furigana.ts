import { splitReading } from '../../domain/japanese/furigana.ts';
import { tellIf, type Finding } from '../finding.ts';
import { hasUnread, type Content, type DataOf, type Entry } from '../read/content.ts';
import { listOwnTerms } from '../read/known-terms.ts';

type List = Entry<DataOf<'furigana'>>;

/** A reading is put over a word wherever it stands, so it must be right wherever it stands. */
export function checkFurigana(content: Content): readonly Finding[] {
  const ofLists = content.furigana.flatMap((list) => [
    ...judgeKana(list),
    ...judgeUnmet(content, list),
    ...judgeVerbs(content, list),
  ]);
  return [...judgeReadings(content), ...ofLists];
}

function judgeReadings(content: Content): readonly Finding[] {
  const shared = content.terms.map(({ data, file }) => ({ ...data, file }));
  const terms = [...shared, ...listOwnTerms(content)];
  const readings = new Map(terms.map(({ term, reading, file }) => [term, { reading, file }]));
  return content.furigana.flatMap(({ file, data: { words }, at }) =>
    Object.entries(words).flatMap(([word, reading]) => {
      const before = readings.get(word) ?? { reading, file };
      readings.set(word, { reading, file });
      const told = `「${word}」の読みが ${before.file} では「${before.reading}」です。`;
      return tellIf(before.reading !== reading, at('words', word), told, '正しいほうにそろえてください。');
    }),
  );
}

/** あおば野（あおばの）: what is kana already is read as it stands. */
function judgeKana({ data: { words }, at }: List): readonly Finding[] {
  return Object.entries(words).flatMap(([word, reading]) => {
    const told = `「${word}」のかなが、読み「${reading}」の中にそのまま出てきません。`;
    return tellIf(splitReading(word, reading) === undefined, at('words', word), told, '読みを直してください。');
  });
}

/** A city's own words stand in its texts. The list for all serves cities that come and go. */
function judgeUnmet(content: Content, { city, data: { words }, at }: List): readonly Finding[] {
  if (city === '' || hasUnread(content, `cities/${city}/`)) return [];
  const own = [...content.texts].filter(
    ([file]) => file.startsWith(`cities/${city}/`) && !file.endsWith('/furigana.yaml'),
  );
  return Object.keys(words).flatMap((word) => {
    const isMet = own.some(([, text]) => text.includes(word));
    return tellIf(
      !isMet,
      at('words', word),
      `「${word}」は、この市の文に出てきません。`,
      'つづりを直すか、消してください。',
    );
  });
}

/** No verb has more characters before its kana: 協議会みずほ is two names. */
const LONGEST_STEM = 2;

/** 見直+し: the kana behind belong to the reading. */
function judgeVerbs({ sections }: Content, { data: { words }, at }: List): readonly Finding[] {
  return Object.keys(words).flatMap((word) => {
    if ([...word].length > LONGEST_STEM) return [];
    const inflected = new RegExp(`${RegExp.escape(word)}[けげせべめれきぎちりみび][るたてずらば]`);
    const verb = sections.map(({ text }) => inflected.exec(text)?.[0]).find((found) => found !== undefined);
    const told = `「${verb}」と続くところでは、読みが合いません。`;
    return tellIf(verb !== undefined, at('words', word), told, 'このことばを一覧から外してください。');
  });
}
