import { foldNames } from './fold-names.ts';
import type { QueryPart, QueryPlan } from '../plan/plan-query.ts';
import type { PlaceKind, SearchPlace } from '../index/search-place.ts';
import { weighPlace } from './weigh-place.ts';

/** What the index answered to one token: places by their number. Scores are the index's own, only comparable within one token. */
export type TokenHits = ReadonlyMap<number, number>;

export type RankedHit = { readonly at: number; readonly score: number; readonly jump: boolean };

/**
 * Measured on the open queries. How strongly a place that meets little of a word, or of the whole query, falls behind one that
 * meets much; how much of the difference between the index's scores and between rare and frequent words is kept.
 */
const WORD_COVERAGE = 1.5;
const QUERY_COVERAGE = 1;
const HEIGHT = 0.28;
const RARITY = 0.6;
/** How much a word counts more when it is the whole title of a place; when it is in the key point. */
const TITLE = 0.5;
const KEY_POINT = 0.1;
/** How much a row, a form, a sheet or a term counts for each of its kind before it, so that none fills the page. */
const REPEATED = 0.8;

/**
 * Takes a plan, the answers to each of its tokens and the places of the index; gives the places that meet it, best first.
 * Parts are joined by OR: rare parts count more, and the sum is multiplied by the share of the query that the place meets.
 * Places that a jump part names come first.
 */
export function rankHits(
  plan: QueryPlan,
  answers: ReadonlyMap<string, TokenHits>,
  places: readonly SearchPlace[],
): readonly RankedHit[] {
  const parts = plan.parts.map((part) => weighPart(part, answers, places.length)).filter(({ rarity }) => rarity > 0);
  const whole = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const numbers = new Set(parts.flatMap(({ scores }) => [...scores.keys()]));
  const ranked = [...numbers].flatMap((at) => {
    const place = places[at];
    if (!place) return [];
    const met = parts.flatMap(({ scores, rarity, part }) => {
      const one = scores.get(at);
      return one ? [{ ...one, rarity, part }] : [];
    });
    const sum = met.reduce((all, { score, rarity, part }) => all + score * rarity * weighNames(part, place), 0);
    const share = met.reduce((all, { share: own, rarity }) => all + own * rarity, 0) / whole;
    const score = sum * share ** QUERY_COVERAGE * weighPlace(plan, place);
    const holds = met.some((one) => one.whole);
    return [{ at, score, holds, jump: met.some(({ isFirst, part }) => part.jump && isFirst) }];
  });
  // Half of a word is an answer only where nobody says the whole.
  const said = ranked.filter(({ holds }) => holds);
  return sortHits(spread(sortHits(said.length > 0 ? said : ranked), places));
}

function sortHits(hits: readonly RankedHit[]): readonly RankedHit[] {
  return hits.toSorted((a, b) => Number(b.jump) - Number(a.jump) || b.score - a.score || a.at - b.at);
}

function spread(ranked: readonly RankedHit[], places: readonly SearchPlace[]): readonly RankedHit[] {
  const before = new Map<PlaceKind, number>();
  return ranked.map((hit) => {
    const kind = places[hit.at]?.kind ?? 'section';
    const seen = before.get(kind) ?? 0;
    before.set(kind, seen + 1);
    return kind === 'section' ? hit : { ...hit, score: hit.score * REPEATED ** seen };
  });
}

/** A word in the title of a place counts more, the more of the title it is; in the key point a little. */
function weighNames({ words }: QueryPart, place: SearchPlace): number {
  const { name, point } = foldNames(place);
  const shares = words.filter((word) => name.includes(word)).map((word) => word.length / name.length);
  return (
    1 +
    (shares.length > 0 ? TITLE * Math.sqrt(Math.max(...shares)) : 0) +
    (words.some((word) => point.includes(word)) ? KEY_POINT : 0)
  );
}

type Met = { readonly score: number; readonly share: number; readonly isFirst: boolean; readonly whole: boolean };

/** For every place the best alternative of a part; and how rare the part is. */
function weighPart(part: QueryPart, answers: ReadonlyMap<string, TokenHits>, total: number) {
  const scores = new Map<number, Met>();
  const [first] = part.alternatives.map(({ tokens, weight }, at) => {
    const weighed = tokens.map((token) => weighToken(answers.get(token), total));
    const all = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
    const numbers = new Set(weighed.flatMap(({ hits }) => [...hits.keys()]));
    for (const number of numbers) {
      const met = weighed.filter(({ hits }) => hits.has(number));
      const share = met.reduce((sum, { rarity }) => sum + rarity, 0) / all;
      const heights = met.map(({ hits, best, rarity }) => ((hits.get(number) ?? 0) / best) ** HEIGHT * rarity);
      const height = heights.reduce((sum, one) => sum + one, 0) / all;
      const score = weight * height * share ** WORD_COVERAGE;
      const before = scores.get(number);
      const whole = met.length === tokens.length || before?.whole === true;
      if (before && before.score >= score) scores.set(number, { ...before, whole });
      else scores.set(number, { score, share: share * Math.min(1, weight + 0.1), isFirst: at === 0, whole });
    }
    return numbers;
  });
  const held = [...scores.values()].filter(({ share }) => share > 0.5).length || first?.size || 0;
  return { part, scores, rarity: held === 0 ? 0 : part.weight * Math.log(1 + total / held) ** RARITY };
}

function weighToken(hits: TokenHits | undefined, total: number) {
  const held = hits ?? new Map<number, number>();
  return {
    hits: held,
    best: Math.max(...held.values(), Number.EPSILON),
    rarity: Math.log(1 + total / Math.max(1, held.size)),
  };
}
