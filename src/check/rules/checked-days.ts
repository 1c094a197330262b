import { parseDay } from '../../domain/japanese/day.ts';
import { tellIf, type Finding, type Location } from '../finding.ts';
import type { Content } from '../read/content.ts';

const EXAMPLE = '直してください（例 2026-11-25）。';

/** The day on which a person looked at readings or texts exists and has come. */
export function checkCheckedDays({ furigana, retellings, today }: Content): readonly Finding[] {
  const latest = today.getTime() + 24 * 60 * 60 * 1000; // somewhere it is tomorrow already
  const days = [
    ...furigana.map(({ data: { checked }, at }) => ({ day: checked, where: at('checked') })),
    ...retellings.map(({ data: { checked }, at }) => ({ day: checked?.on, where: at('checked', 'on') })),
  ];
  return days.flatMap(({ day, where }) => [
    ...tellIf(isNone(where), where, 'この日はありません。', `日か月を${EXAMPLE}`),
    ...tellIf(
      !isNone(where) && day instanceof Date && day.getTime() > latest,
      where,
      'まだ来ていない日です。',
      `年か月か日を${EXAMPLE}`,
    ),
  ]);
}

/** The parser of dates takes the 30th of February for a day in March. */
function isNone({ value = '' }: Location): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDay(value) === undefined;
}
