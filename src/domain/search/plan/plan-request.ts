import type { PlaceKind } from '../index/search-place.ts';
import { planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-plan.ts';
import type { SearchWords } from './search-words.ts';

/**
 * What is asked: the words, and what the answer is narrowed to; an empty text narrows nothing. `from` is the city whose
 * page the reader comes from: what is its own comes first, unless the question says another; empty when the reader
 * wants none before others.
 */
export type SearchRequest = {
  readonly query: string;
  readonly city: string;
  readonly document: string;
  readonly kind: PlaceKind | '';
  readonly from?: string | undefined;
};

/** A request with its plan, and the words of the site that it was planned with. */
export type PlannedRequest = {
  readonly request: SearchRequest;
  readonly plan: QueryPlan;
  readonly words: SearchWords;
};

/** Plans a request once, for all who fetch and answer something for it. `words` are folded. */
export function planRequest(request: SearchRequest, words: SearchWords): PlannedRequest {
  const plan = planQuery(request.query, words);
  const from = request.from && request.city === '' && plan.cities.length === 0 ? { from: request.from } : {};
  return { request, plan: { ...plan, ...from }, words };
}
