import type { SearchTerm } from './plan-query.ts';

/** What the index answered to one term. Scores are the index's own, only comparable within one term. */
export type TermHits = {
  readonly term: SearchTerm;
  readonly hits: readonly { readonly id: string; readonly score: number }[];
};

export type RankedHit = { readonly id: string; readonly score: number; readonly jump: boolean };

/** How strongly a section that meets few of the terms falls behind one that meets many. From the search measurements. */
const COVERAGE_POWER = 1.5;

/**
 * Takes the answers to every term of a query and the number of sections in the index; gives the sections, best first.
 * Terms are joined by OR: scores are added, rare terms count more, and the sum is multiplied by the share of the query
 * that the section meets. Sections that a jump term names come first.
 */
export function rankHits(answers: readonly TermHits[], total: number): readonly RankedHit[] {
  const asked = answers
    .filter(({ hits }) => hits.length > 0)
    .map((answer) => ({ ...answer, rarity: rarityOf(answer, total) }));
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const found = new Map<string, { score: number; met: number; jump: boolean }>();
  for (const { term, hits, rarity } of asked) {
    const best = Math.max(...hits.map(({ score }) => score), Number.EPSILON);
    for (const { id, score } of hits) {
      const entry = found.get(id) ?? { score: 0, met: 0, jump: false };
      found.set(id, {
        score: entry.score + rarity * (score / best),
        met: entry.met + rarity,
        jump: entry.jump || term.jump,
      });
    }
  }
  return [...found]
    .map(([id, { score, met, jump }]) => ({ id, jump, score: score * (met / whole) ** COVERAGE_POWER }))
    .sort((a, b) => Number(b.jump) - Number(a.jump) || b.score - a.score || a.id.localeCompare(b.id));
}

function rarityOf({ term, hits }: TermHits, total: number): number {
  return term.weight * Math.log(1 + total / hits.length);
}
