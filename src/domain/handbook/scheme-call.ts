import { firstDay, nameEdition } from '../editions/edition.ts';
import { formatFiscalYear, parseEraDate } from '../japanese/era-date.ts';
import { countFiscalYears, toFiscalIndex, type SchemeStage } from './scheme-calendar.ts';

/** What is asked of a scheme when its days are to go into a calendar. `fiscalYear` is the one its call is of. */
export type DatedScheme = {
  readonly id: string;
  readonly asOf: string;
  readonly fiscalYear?: string | undefined;
  readonly stages: readonly SchemeStage[];
  readonly replacedBy?: unknown;
};

/** A stage as a calendar keeps it: from a day up to, and without, another, in ISO form. */
export type CallEvent = {
  /** Names the event for ever. */
  readonly name: string;
  readonly title: string;
  readonly when: string;
  readonly from: string;
  readonly until: string;
  /** The day its data are of. */
  readonly dated: string;
};

/** The events of a call, or why there are none. */
export type CallCalendar = { readonly events: readonly CallEvent[]; readonly why?: string };

/**
 * Gives what of a scheme goes into a calendar on a day: of a call whose document gives its year and months, and which
 * has neither ended by then nor given way to another.
 */
export function datesOfCall(scheme: DatedScheme, today: string): CallCalendar {
  const { id, asOf, fiscalYear, stages, replacedBy } = scheme;
  const { year } = parseEraDate(fiscalYear ?? '') ?? {};
  const dated = stages.filter(({ from }) => from !== undefined);
  if (replacedBy !== undefined) return { events: [], why: 'この制度は、ほかの制度にかわりました。' };
  if (dated.length === 0) return { events: [], why: '月の決まった段階が、データにありません。' };
  if (year === undefined) return { events: [], why: 'もとの文書の日程が、何年度の募集のものか分かりません。' };
  const end = `${year + countFiscalYears(stages)}-04-01`;
  const last =
    stages.length > dated.length
      ? end
      : dated
          .map((stage) => spanOf(stage, year).until)
          .toSorted()
          .at(-1);
  if ((last ?? '') <= today) return { events: [], why: `${formatFiscalYear(year)}の募集は、終わりました。` };
  return {
    events: stages.flatMap((stage, at) =>
      stage.from === undefined
        ? []
        : [
            {
              name: `${id}/${year}/${at + 1}`,
              title: stage.title,
              when: stage.when,
              ...spanOf(stage, year),
              dated: firstDay(nameEdition(asOf)),
            },
          ],
    ),
  };
}

/** Whole months, because a document names months. */
function spanOf({ fiscalYear, from = 4, to = from }: SchemeStage, year: number) {
  const first = toFiscalIndex(from);
  const last = Math.max(first, toFiscalIndex(to));
  return { from: dayOf(year + fiscalYear, first), until: dayOf(year + fiscalYear, last + 1) };
}

/** The first day of a month that is counted from April. */
function dayOf(fiscalYear: number, months: number): string {
  return new Date(Date.UTC(fiscalYear, 3 + months, 1)).toISOString().slice(0, 10);
}
