import { compareEraDates, parseEraDate } from '../../domain/japanese/era-date.ts';
import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

const HOW = '例「平成16年度」「平成18年3月」「平成21年12月22日」のように、半角の数字で書いてください。';

/** Every date of a history is one the timeline can place, and stands in the order of time. */
export function checkHistoryDates({ histories }: Content): readonly Finding[] {
  return histories.flatMap(({ data: { events }, at }) =>
    events.flatMap(({ date }, index) => {
      const where = at('events', index, 'date');
      const here = parseEraDate(date);
      if (!here || (here.month ?? 1) > 12 || (here.day ?? 1) > 31)
        return tellIf(date !== '', where, '年表に置ける日付ではありません。', HOW);
      const before = parseEraDate(events[index - 1]?.date ?? '');
      const isEarlier = before !== undefined && compareEraDates(before, here) > 0;
      return tellIf(isEarlier, where, '前の行の日付より前です。', '古いものから順に並べてください。');
    }),
  );
}
