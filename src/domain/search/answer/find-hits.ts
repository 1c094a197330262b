import type { OpenedIndex } from '../index/opened-index.ts';
import { nameDocument } from '../index/search-place.ts';
import type { PlannedRequest } from '../plan/plan-request.ts';
import { listTokens, widenPlan, type QueryPlan } from '../plan/query-plan.ts';
import { rankHits, type RankedHit } from './rank-hits.ts';
import { tellUnderstood, type Understood } from './tell-understood.ts';

/** What a plan found, best first; `isWide` says that words that are only near were asked for too. */
export type FoundHits = Understood & {
  readonly plan: QueryPlan;
  readonly hits: readonly RankedHit[];
  readonly isWide: boolean;
};

/** Fewer places than this, and words that are only near are asked for too. */
const FEW = 20;

/**
 * Finds the numbers of the places that answer a request, of every kind, best first. `isWide` says whether words that
 * are only near are asked for too; without it they are when the words themselves lead to little.
 */
export async function findHits(
  { request, plan }: PlannedRequest,
  { places, ask }: OpenedIndex,
  isWide?: boolean,
): Promise<FoundHits> {
  const find = async (wide: boolean): Promise<FoundHits> => {
    const asked = wide ? widenPlan(plan) : plan;
    const answers = await ask(listTokens(asked));
    const hits = rankHits(asked, answers, places).filter(({ at }) => isWanted(places[at], request));
    return { plan, hits, isWide: wide, ...tellUnderstood(plan, answers) };
  };
  const exact = await find(isWide ?? false);
  return isWide === undefined && exact.hits.length < FEW ? find(true) : exact;
}

function isWanted(
  place: OpenedIndex['places'][number] | undefined,
  { city, document }: PlannedRequest['request'],
): boolean {
  if (place === undefined || (city !== '' && !place.cities.includes(city))) return false;
  return document === '' || nameDocument(place.cities[0] ?? '', place.document) === document;
}
