import type { TokenHits } from '../index/opened-index.ts';
import type { PlaceKind, SearchPlace } from '../index/search-place.ts';
import type { Clause, QueryPlan } from '../plan/query-plan.ts';
import { foldTitle } from './fold-names.ts';
import { weighClause, type WeighedClause } from './weigh-clause.ts';
import { weighPlace } from './weigh-place.ts';

/** A place that was found, by its number. `jump` says that its own number was asked for. */
export type RankedHit = { readonly at: number; readonly score: number; readonly jump: boolean };

/**
 * Measured on the open queries. How strongly a place that meets little of the whole query falls behind one that meets
 * much.
 */
const QUERY_COVERAGE = 1;
/** How much a word counts more when it is the whole title of a place; when it is in the key point. */
const TITLE = 0.5;
const KEY_POINT = 0.1;
/** How much a row, a form, a sheet or a term counts for each of its kind before it, so that none fills the page. */
const REPEATED = 0.8;

/**
 * Ranks the places that meet a plan, best first, by what an index answered to each of its tokens. Any clause is enough
 * (OR): rare ones count more, and the sum is multiplied by the share of the query that the place meets. Places that a
 * jump clause names come first.
 */
export function rankHits(
  plan: QueryPlan,
  answers: ReadonlyMap<string, TokenHits>,
  places: readonly SearchPlace[],
): readonly RankedHit[] {
  const weighed = plan.clauses.map((clause) => weighClause(clause, answers, places.length));
  const clauses = weighed.filter(({ rarity }) => rarity > 0);
  const whole = clauses.reduce((sum, { rarity }) => sum + rarity, 0);
  const ranked = [...new Set(clauses.flatMap(({ met }) => [...met.keys()]))].flatMap((at) => {
    const place = places[at];
    if (!place) return [];
    const { sum, share, isWhole, jump } = addClauses(clauses, at, place);
    const score = sum * (share / whole) ** QUERY_COVERAGE * weighPlace(plan, place);
    return [{ at, score, isWhole, jump }];
  });
  // Half of a word is an answer only where nobody says the whole.
  const said = ranked.filter(({ isWhole }) => isWhole);
  return sortHits(spread(sortHits(said.length > 0 ? said : ranked), places));
}

/** What the clauses that a place meets come to. */
function addClauses(clauses: readonly WeighedClause[], at: number, place: SearchPlace) {
  const held = clauses.flatMap(({ met, rarity, clause }) => {
    const one = met.get(at);
    return one ? [{ ...one, rarity, clause }] : [];
  });
  return {
    sum: held.reduce((sum, { score, rarity, clause }) => sum + score * rarity * weighNames(clause, place), 0),
    share: held.reduce((sum, { share, rarity }) => sum + share * rarity, 0),
    isWhole: held.some((one) => one.isWhole),
    jump: held.some(({ isFirst, clause }) => clause.jump && isFirst),
  };
}

function sortHits<Hit extends RankedHit>(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => Number(b.jump) - Number(a.jump) || b.score - a.score || a.at - b.at);
}

function spread(ranked: readonly RankedHit[], places: readonly SearchPlace[]): readonly RankedHit[] {
  const before = new Map<PlaceKind, number>();
  return ranked.map(({ at, score, jump }) => {
    const kind = places[at]?.kind ?? 'section';
    const seen = before.get(kind) ?? 0;
    before.set(kind, seen + 1);
    return { at, jump, score: kind === 'section' ? score : score * REPEATED ** seen };
  });
}

/** A word in the title of a place counts more, the more of the title it is; in the key point a little. */
function weighNames({ words }: Clause, place: SearchPlace): number {
  const { name, point } = foldTitle(place);
  const shares = words.filter((word) => name.includes(word)).map((word) => word.length / name.length);
  return (
    1 +
    (shares.length > 0 ? TITLE * Math.sqrt(Math.max(...shares)) : 0) +
    (words.some((word) => point.includes(word)) ? KEY_POINT : 0)
  );
}
