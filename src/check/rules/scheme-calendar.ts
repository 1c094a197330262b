import type { SchemeData } from '../../schemas/scheme.ts';
import { tellIf, type Finding, type Location } from '../finding.ts';
import type { Content } from '../read/content.ts';

type Stage = SchemeData['stages'][number];

/** The months of a calendar are those that the words of its stage name, in their order; stages follow one another. */
export function checkSchemeCalendar({ schemes }: Content): readonly Finding[] {
  return schemes.flatMap(({ data: { stages }, at }) => [
    ...judgeOrder(stages, (index) => at('stages', index, 'from')),
    ...stages.flatMap((stage, index) => {
      const named = listMonths(stage.when);
      const wrong = named.length === 0 ? undefined : findWrong(stage, named);
      if (wrong === undefined) return [];
      const problem = `「${stage.when}」と合いません。`;
      const mend = `${wrong}を${wrong === 'from' ? named[0] : named.at(-1)}にするか、whenのことばを直してください。`;
      return tellIf(true, at('stages', index, wrong), problem, mend);
    }),
  ]);
}

/** A stage that begins before the one above it was put in the wrong year or the wrong place. */
function judgeOrder(stages: readonly Stage[], at: (index: number) => Location): readonly Finding[] {
  const begins = stages.map(({ fiscalYear, from }) =>
    from === undefined ? undefined : fiscalYear * 12 + ((from + 8) % 12),
  );
  return begins.flatMap((begin, index) => {
    const before = begins.slice(0, index).findLast((one) => one !== undefined);
    const isEarlier = begin !== undefined && before !== undefined && begin < before;
    const mend = '月か順を直すか、次の年度のことならfiscalYearを1つ増やしてください。';
    return tellIf(isEarlier, at(index), '上の段より前に始まります。', mend);
  });
}

/** 4月1日～5月31日 → 4, 5; 3か月 is no month of a calendar, and what stands in brackets is an aside. */
function listMonths(words: string): readonly number[] {
  return [
    ...words
      .replace(/（[^（）]*）/g, '')
      .normalize('NFKC')
      .matchAll(/(\d{1,2})月/g),
  ].map(([, month]) => Number(month));
}

function findWrong({ from, to = from }: Stage, named: readonly number[]): 'from' | 'to' | undefined {
  if (from === undefined || !named.includes(from)) return 'from';
  if (to === undefined || named.lastIndexOf(to) < named.indexOf(from)) return 'to';
  return named.length === 2 && to !== named[1] ? 'to' : undefined;
}
