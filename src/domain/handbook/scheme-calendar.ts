import { formatEraMonth, formatFiscalYear } from '../japanese/era-date.ts';

/** A month counted from the fiscal year of the call: `fiscalYear` 0 is that year, 1 the next; months are 1 to 12. */
export type RelativeMonth = { readonly fiscalYear: number; readonly month: number };

/** A stage of a scheme. Without `from` it has no month of its own, only a fiscal year (年度内, 翌々年度). */
export type SchemeStage = {
  readonly title: string;
  readonly when: string;
  readonly fiscalYear: number;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly text: readonly string[];
};

const MONTHS = 12;
const FIRST_MONTH = 4;

/**
 * Takes a calendar month (1–12); gives how many months into a fiscal year it lies that begins in April: 4 → 0, 3 → 11.
 */
export function toFiscalIndex(month: number): number {
  return (month - FIRST_MONTH + MONTHS) % MONTHS;
}

/**
 * Takes a stage and the western year in which the call's fiscal year begins; gives when the stage falls, in words with
 * years.
 */
export function formatStageTime(stage: SchemeStage, year: number): string {
  const fiscal = year + stage.fiscalYear;
  if (stage.from === undefined) return formatFiscalYear(fiscal);
  const from = formatMonthOf(fiscal, stage.from);
  if (stage.to === undefined || stage.to === stage.from) return from;
  const end = formatMonthOf(fiscal, stage.to);
  return `${from}から${end}`;
}

/** Takes the stages of a scheme; gives how many fiscal years they span (at least 1). */
export function countFiscalYears(stages: readonly SchemeStage[]): number {
  return Math.max(1, ...stages.map(({ fiscalYear }) => fiscalYear + 1));
}

function formatMonthOf(fiscalYear: number, month: number): string {
  return formatEraMonth(month < FIRST_MONTH ? fiscalYear + 1 : fiscalYear, month);
}
