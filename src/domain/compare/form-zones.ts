import type { Question, Rule } from '../wizard/model.ts';

/** Who leads a form of collaboration: an answer of the wizard, and the head of its column. */
export type Zone = { readonly question: string; readonly answer: string; readonly head: string };

/** A city's word on who leads a form; `stated` when its document says so, else read from an example. */
export type LeadMark = { readonly city: string; readonly zone: Zone; readonly isStated: boolean };

/** Gives the columns of the table of who leads, as the questions have them. */
export function listZones(questions: readonly Question[]): readonly Zone[] {
  return questions.flatMap(({ id, options }) =>
    options.flatMap(({ id: answer, zone }) => (zone === undefined ? [] : [{ question: id, answer, head: zone }])),
  );
}

type LeadRule = Pick<Rule, 'form' | 'question' | 'answer' | 'effect' | 'basis' | 'city'>;

/**
 * Gives what the cities say on who leads a form, in the order of the rules. Our own inferences (no city) are left out.
 */
export function listLeads(rules: readonly LeadRule[], form: string, zones: readonly Zone[]): readonly LeadMark[] {
  return rules
    .filter((rule) => rule.form === form && rule.effect === 'for' && rule.city !== '')
    .flatMap(({ question, answer, basis, city }) => {
      const zone = zones.find((one) => one.question === question && one.answer === answer);
      return zone ? [{ city, zone, isStated: basis === 'stated' }] : [];
    });
}

/** From which column to which the cities place a form, counted from 0. */
export type LeadSpan = {
  readonly first: number;
  readonly last: number;
  /** Whether every city that speaks of it names the same columns. */
  readonly isOne: boolean;
};

/** Takes what the cities say on who leads a form; gives where it stands, undefined when none says so. */
export function findSpan(leads: readonly LeadMark[], zones: readonly Zone[]): LeadSpan | undefined {
  if (leads.length === 0) return undefined;
  const columns = leads.map(({ zone }) => zones.indexOf(zone));
  const byCity = Object.values(Object.groupBy(leads, ({ city }) => city)).map((marks = []) =>
    [...new Set(marks.map(({ zone }) => zones.indexOf(zone)))].toSorted((a, b) => a - b).join(),
  );
  return { first: Math.min(...columns), last: Math.max(...columns), isOne: new Set(byCity).size === 1 };
}
