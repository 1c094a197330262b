import { findInvented, findWrongWeekdays } from '../../domain/easy/find-invented.ts';
import { joinRest } from '../../domain/easy/original.ts';
import { dropReadings } from '../../domain/easy/read-runs.ts';
import { listTexts } from '../../domain/easy/retelling.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listRetold, readEasyWords, type Retold } from '../read/find-original.ts';

/** Every number, day and name of a text in easy Japanese stands in what it retells. */
export function checkEasyFacts(content: Content): readonly Finding[] {
  const known = readEasyWords(content).explained.map(({ word }) => dropReadings(word));
  return listRetold(content).flatMap((one) => judge(one, known));
}

function judge({ entry: { data, at }, original }: Retold, known: readonly string[]): readonly Finding[] {
  if (original === undefined) return [];
  const source = joinRest(original.rest);
  const texts = listTexts(data).map(({ path, text }) => ({ path, text: dropReadings(text) }));
  const invented = texts.flatMap(({ path, text }) =>
    findInvented(text, source, known).map((value) => ({
      ...at(...path),
      value,
      problem: '元の文にない数字、日付、名前です。',
      mend: '元の文のとおりに直すか、消してください。',
    })),
  );
  const days = texts.flatMap(({ path, text }) =>
    findWrongWeekdays(text).map((day) => ({
      ...at(...path),
      value: text,
      problem: '日付に、曜日がないか、違います。',
      mend: `「${day}」と書いてください。`,
    })),
  );
  const strange = [
    ...data.words.map(({ word }, index) => ({ word: dropReadings(word), where: at('words', index, 'word') })),
    ...data.names.map((name, index) => ({ word: dropReadings(name), where: at('names', index) })),
  ]
    .filter(({ word }) => !source.includes(word))
    .map(({ word, where }) => ({
      ...where,
      value: word,
      problem: '元の文にないことばです。',
      mend: '元の文にあることばを書くか、content/easy/words.yaml に書いてください。',
    }));
  return [...invented, ...days, ...strange];
}
