import { cutSentences, judgeSentence, LONGEST_MEAN } from '../../domain/easy/judge-sentence.ts';
import { dropReadings } from '../../domain/easy/read-runs.ts';
import { listTexts } from '../../domain/easy/retelling.ts';
import type { Finding, Location } from '../finding.ts';
import type { Content, DataOf, Entry } from '../read/content.ts';

/** Sentences in easy Japanese are short and say one thing each. */
export function checkEasySentences(content: Content): readonly Finding[] {
  const shared = content.easyWords.flatMap(({ data, at }) =>
    data.explained.flatMap(({ means }, index) => judge(means, at('explained', index, 'means'))),
  );
  return [...shared, ...content.retellings.flatMap(judgeRetelling)];
}

function judgeRetelling({ data, at }: Entry<DataOf<'retellings'>>): readonly Finding[] {
  // A short heading makes no long sentence easier.
  const texts = listTexts(data).filter(({ path }) => path.at(-1) !== 'title');
  const lengths = texts.flatMap(({ text }) => cutSentences(dropReadings(text)).map((sentence) => [...sentence].length));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const long = mean <= LONGEST_MEAN ? [] : [`文が、平均で長すぎます（${mean.toFixed(1)}字。${LONGEST_MEAN}字まで）。`];
  return [
    ...texts.flatMap(({ path, text }) => judge(text, at(...path))),
    ...data.words.flatMap(({ means }, index) => judge(means, at('words', index, 'means'))),
    ...long.map((problem) => ({ ...at('parts'), problem, mend: '文を分けてください。' })),
  ];
}

function judge(text: string, where: Location): readonly Finding[] {
  return cutSentences(dropReadings(text)).flatMap((sentence) =>
    judgeSentence(sentence).map((problem) => ({
      ...where,
      value: sentence,
      problem: `${problem}。`,
      mend: '短い文に分けるか、やさしく言い換えてください。',
    })),
  );
}
