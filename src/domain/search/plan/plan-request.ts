import type { PlaceKind } from '../index/search-place.ts';
import { planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-plan.ts';
import type { SearchWords } from './search-words.ts';

/** What is asked: the words, and what the answer is narrowed to; an empty text narrows nothing. */
export type SearchRequest = {
  readonly query: string;
  readonly city: string;
  readonly document: string;
  readonly kind: PlaceKind | '';
};

/** A request with its plan, and the words of the site that it was planned with. */
export type PlannedRequest = {
  readonly request: SearchRequest;
  readonly plan: QueryPlan;
  readonly words: SearchWords;
};

/** Plans a request once, for all who fetch and answer something for it. `words` are folded. */
export function planRequest(request: SearchRequest, words: SearchWords): PlannedRequest {
  return { request, plan: planQuery(request.query, words), words };
}
