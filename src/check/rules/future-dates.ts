import { compareEraDates, formatIsoDate, parseEraDate } from '../../domain/japanese/era-date.ts';
import { tellIf, type FieldPath, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** Fields that say when something was made or looked at. */
const DATED = ['date', 'asOf', 'edition'];

/**
 * Names dates of what was made or looked at that still lie ahead. A text may be readied before its day, so this is a
 * notice and no fault; a year typed wrongly looks the same, and only a person knows.
 */
export function noteFutureDates({ entries, today }: Content): readonly Finding[] {
  const date = { year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate(), fiscal: false };
  return entries
    .filter(({ kind }) => kind !== 'histories')
    .flatMap(({ data, at }) =>
      listDates(data).flatMap(({ path, text }) => {
        const said = parseEraDate(text);
        const isAhead = said !== undefined && compareEraDates(said, date) > 0;
        const problem = `日付（${formatIsoDate(text)}）が、まだ先です。`;
        return tellIf(
          isAhead,
          at(...path),
          problem,
          '年が合っているか確かめてください。その日から使うものなら、このままでかまいません。',
        );
      }),
    );
}

type Dated = { readonly path: FieldPath; readonly text: string };

function listDates(value: unknown, path: FieldPath = []): readonly Dated[] {
  if (typeof value === 'string') return DATED.includes(String(path.at(-1))) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, at) => listDates(one, [...path, at]));
  return Object.entries(value).flatMap(([name, one]) => listDates(one, [...path, name]));
}
