import { foldText } from '../../japanese/fold-text.ts';
import { withoutSigns } from './cut-words.ts';
import { takeNamedCities } from './named-cities.ts';
import { planFacts } from './plan-facts.ts';
import { planLiterally, planWords } from './plan-words.ts';
import type { Clause, QueryPlan } from './query-plan.ts';
import type { SearchWords } from './search-words.ts';

const LONGEST = 100;
const MOST_CLAUSES = 12;
const DEFINITION = '定義';

/**
 * Turns what a person typed (any width, case, numerals, kana) into what to ask an index. `words` are those of the site,
 * folded. A query without letters or digits has no clauses.
 */
export function planQuery(query: string, words: SearchWords): QueryPlan {
  const folded = foldText(query).slice(0, LONGEST);
  const facts = planFacts(folded, words.documents);
  const { names, rest } = takeNamedCities(facts.rest, words.cities);
  const clauses = [...facts.clauses, ...planWords(rest, words)].slice(0, MOST_CLAUSES);
  const whole = clauses.length > 0 ? clauses : names.flatMap(planLiterally);
  return {
    clauses: whole,
    article: facts.article,
    cities: names,
    asked: withoutSigns(folded),
    definitionOf: facts.clauses.length === 0 ? findDefined(whole) : undefined,
  };
}

/** The word of a query of one clause, or of the clause beside 「定義」. */
function findDefined(clauses: readonly Clause[]): string | undefined {
  const others = clauses.filter(({ words }) => words.length > 0 && words[0] !== DEFINITION);
  return others.length === 1 ? others[0]?.words[0] : undefined;
}
