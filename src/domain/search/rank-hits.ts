import type { QueryPart, QueryPlan } from './plan-query.ts';

/** What the index answered to one token. Scores are the index's own, only comparable within one token. */
export type TokenHits = ReadonlyMap<string, number>;

/** Sections of which something is known besides what they say: those of the cities that are asked for, those that define the word that is asked for. */
export type KnownSections = { readonly inCities: ReadonlySet<string>; readonly defining: ReadonlySet<string> };

export type RankedHit = { readonly id: string; readonly score: number; readonly jump: boolean };

/** How strongly a section that meets little of the query falls behind one that meets much; what is said of another city counts so much less; a definition so much more. From the search measurements. */
const COVERAGE_POWER = 1.5;
const HEIGHT_POWER = 0.5;
const OTHER_CITY = 0.2;
const DEFINITION = 1.6;

/**
 * Takes a plan, the answers to each of its tokens, the number of sections and what else is known of them; gives the sections,
 * best first. Parts are joined by OR: rare parts count more, and the sum is multiplied by the share of the query that
 * the section meets. Sections that a jump part names come first.
 */
export function rankHits(
  plan: QueryPlan,
  answers: ReadonlyMap<string, TokenHits>,
  total: number,
  { inCities, defining }: KnownSections,
): readonly RankedHit[] {
  const parts = plan.parts.map((part) => weighPart(part, answers, total)).filter(({ rarity }) => rarity > 0);
  const whole = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const ids = new Set(parts.flatMap(({ scores }) => [...scores.keys()]));
  return [...ids]
    .map((id) => {
      const met = parts.flatMap(({ scores, rarity, part }) => {
        const one = scores.get(id);
        return one ? [{ ...one, rarity, part }] : [];
      });
      const sum = met.reduce((all, { score, rarity }) => all + score * rarity, 0);
      const share = met.reduce((all, { share: own, rarity }) => all + own * rarity, 0) / whole;
      const place = plan.cities.length === 0 || inCities.has(id) ? 1 : OTHER_CITY;
      const score = sum * share ** COVERAGE_POWER * place * (defining.has(id) ? DEFINITION : 1);
      return { id, score, jump: met.some(({ isFirst, part }) => part.jump && isFirst) };
    })
    .sort((a, b) => Number(b.jump) - Number(a.jump) || b.score - a.score || a.id.localeCompare(b.id));
}

type Met = { readonly score: number; readonly share: number; readonly isFirst: boolean };

/** For every section the best alternative of a part; and how rare the part is. */
function weighPart(part: QueryPart, answers: ReadonlyMap<string, TokenHits>, total: number) {
  const scores = new Map<string, Met>();
  const [first] = part.alternatives.map(({ tokens, weight }, at) => {
    const weighed = tokens.map((token) => weighToken(answers.get(token), total));
    const all = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
    if (all === 0) return new Set<string>();
    const ids = new Set(weighed.flatMap(({ hits }) => [...hits.keys()]));
    for (const id of ids) {
      const met = weighed.filter(({ hits }) => hits.has(id));
      const share = met.reduce((sum, { rarity }) => sum + rarity, 0) / all;
      const height =
        met.reduce((sum, { hits, best, rarity }) => sum + ((hits.get(id) ?? 0) / best) ** HEIGHT_POWER * rarity, 0) /
        all;
      const score = weight * height * share ** COVERAGE_POWER;
      if (score > (scores.get(id)?.score ?? -1))
        scores.set(id, { score, share: share * Math.min(1, weight + 0.1), isFirst: at === 0 });
    }
    return ids;
  });
  const held = [...scores.values()].filter(({ share }) => share > 0.5).length || first?.size || 0;
  return { part, scores, rarity: held === 0 ? 0 : part.weight * Math.log(1 + total / held) };
}

function weighToken(hits: TokenHits | undefined, total: number) {
  const held = hits ?? new Map<string, number>();
  return {
    hits: held,
    best: Math.max(...held.values(), Number.EPSILON),
    rarity: Math.log(1 + total / Math.max(1, held.size)),
  };
}
