import { isDatedPath } from '../../editions/edition.ts';
import { foldTitle } from './fold-names.ts';
import type { Clause, QueryPlan } from '../plan/query-plan.ts';
import type { PlaceKind, SearchPlace } from '../index/search-place.ts';

/**
 * Measured on the open queries. A section answers a question; a form, a sheet or a term leads to the section that does.
 */
const KIND: Readonly<Record<PlaceKind, number>> = {
  section: 1,
  project: 0.9,
  form: 0.5,
  sheet: 0.8,
  term: 0.35,
  scheme: 1,
  page: 1,
};
/**
 * What is said of another city than the named one counts so much less; the place that explains what is asked so much
 * more.
 */
const OTHER_CITY = 0.2;
const EXPLAINS = 3.5;
/** What is not of the city the reader comes from counts so much less, and may be first all the same. */
const ELSEWHERE = 0.3;
/** What only another edition says comes behind what is in force. */
const NOT_IN_FORCE = 0.1;
/** A place whose title holds the whole question, as it was typed, answers it. */
const TITLED = 1.3;
/** From this length on a word is taken for the beginning or end of a longer term (市民活動支援センター あすぴあ). */
const TELLING = 4;

/** Weighs a place whatever its text says: by kind, by city, and whether it explains what was asked. */
export function weighPlace({ cities, from, definitionOf, clauses, asked }: QueryPlan, place: SearchPlace): number {
  const { kind, cities: own } = place;
  const { bare, terms } = foldTitle(place);
  const isOf = (some: readonly string[]) => own.length === 0 || own.some((city) => some.includes(city));
  const city = cities.length > 0 && !isOf(cities) ? OTHER_CITY : 1;
  const home = from !== undefined && !isOf([from]) ? ELSEWHERE : 1;
  const explains = definitionOf !== undefined && terms.some((term) => isAskedFor(term, clauses));
  const isTitled = clauses.length > 1 && asked.length >= TELLING && bare.includes(asked);
  const edition = isDatedPath(place.path) ? NOT_IN_FORCE : 1;
  return (isTitled ? TITLED : 1) * KIND[kind] * city * home * edition * (explains ? EXPLAINS : 1);
}

function isAskedFor(term: string, clauses: readonly Clause[]): boolean {
  return clauses.some(({ words }) =>
    words.some((word) => term === word || (word.length >= TELLING && term.includes(word))),
  );
}
