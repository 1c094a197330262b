import { compareEraDates, parseEraDate } from '../../domain/japanese/era-date.ts';
import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** The dates of a history stand in the order of time. */
export function checkHistoryDates({ histories }: Content): readonly Finding[] {
  return histories.flatMap(({ data: { events }, at }) =>
    events.flatMap(({ date }, index) => {
      const where = at('events', index, 'date');
      const here = parseEraDate(date);
      if (!here) return [];
      const before = parseEraDate(events[index - 1]?.date ?? '');
      const isEarlier = before !== undefined && compareEraDates(before, here) > 0;
      return tellIf(isEarlier, where, '前の行の日付より前です。', '古いものから順に並べてください。');
    }),
  );
}
