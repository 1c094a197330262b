import type { TokenHits } from '../index/opened-index.ts';
import { isSignOnly, type Alternative, type Clause } from '../plan/query-plan.ts';

/**
 * How a place meets a clause: how well, how much of it, whether by its first alternative, and whether all of one
 * alternative that is more than single signs.
 */
export type Met = {
  readonly score: number;
  readonly share: number;
  readonly isFirst: boolean;
  readonly isWhole: boolean;
};

/** The places that meet a clause, and how rare it is; nought when nothing meets it. */
export type WeighedClause = {
  readonly clause: Clause;
  readonly met: ReadonlyMap<number, Met>;
  readonly rarity: number;
};

/**
 * Measured on the open queries. How strongly a place that meets little of a word falls behind one that meets much; how
 * much of the difference between the index's scores and between rare and frequent words is kept.
 */
const WORD_COVERAGE = 1.5;
const HEIGHT = 0.36;
const RARITY = 0.6;

/**
 * Joins what an index answered to the tokens of a clause: every place has its best alternative. `total` counts all
 * places.
 */
export function weighClause(clause: Clause, answers: ReadonlyMap<string, TokenHits>, total: number): WeighedClause {
  const met = new Map<number, Met>();
  const [first] = clause.alternatives.map((alternative, at) => {
    const found = weighAlternative(alternative, answers, total);
    for (const { place, score, share, isWhole: isAll } of found) {
      const before = met.get(place);
      const isWhole = isAll || before?.isWhole === true;
      const isBetter = !before || before.score < score;
      met.set(place, isBetter ? { score, share, isFirst: at === 0, isWhole } : { ...before, isWhole });
    }
    return found;
  });
  const held = [...met.values()].filter(({ share }) => share > 0.5).length || first?.length || 0;
  return { clause, met, rarity: held === 0 ? 0 : clause.weight * Math.log(1 + total / held) ** RARITY };
}

function weighAlternative(alternative: Alternative, answers: ReadonlyMap<string, TokenHits>, total: number) {
  const { tokens, weight } = alternative;
  const weighed = tokens.map((token) => weighToken(answers.get(token), total));
  const all = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
  const places = new Set(weighed.flatMap(({ hits }) => [...hits.keys()]));
  return [...places].map((place) => {
    const met = weighed.filter(({ hits }) => hits.has(place));
    const share = met.reduce((sum, { rarity }) => sum + rarity, 0) / all;
    const heights = met.map(({ hits, best, rarity }) => ((hits.get(place) ?? 0) / best) ** HEIGHT * rarity);
    const height = heights.reduce((sum, one) => sum + one, 0) / all;
    return {
      place,
      score: weight * height * share ** WORD_COVERAGE,
      share: share * Math.min(1, weight + 0.1),
      isWhole: met.length === tokens.length && !isSignOnly(alternative),
    };
  });
}

function weighToken(hits: TokenHits | undefined, total: number) {
  const held: TokenHits = hits ?? new Map();
  return {
    hits: held,
    best: Math.max(...held.values(), Number.EPSILON),
    rarity: Math.log(1 + total / Math.max(1, held.size)),
  };
}
