import type { TokenHits } from '../index/opened-index.ts';
import { isSignOnly, type Alternative, type QueryPlan } from '../plan/query-plan.ts';

/** What of a question stands at some place, as it was met, and what stands at none; folded, in its order. */
export type Understood = { readonly understood: readonly string[]; readonly unmet: readonly string[] };

/** Tells which words of a question some place holds whole, so that no count is told of what was only half met. */
export function tellUnderstood({ clauses }: QueryPlan, answers: ReadonlyMap<string, TokenHits>): Understood {
  const told = clauses.flatMap(({ asked, alternatives }) => {
    if (asked === undefined) return [];
    const way = alternatives.find((one) => !isSignOnly(one) && standsSomewhere(one, answers));
    return [{ asked, met: way && (way.said ?? asked) }];
  });
  return {
    understood: [...new Set(told.flatMap((one) => one.met ?? []))],
    unmet: [...new Set(told.filter(({ asked, met }) => met !== asked).map(({ asked }) => asked))],
  };
}

function standsSomewhere({ tokens }: Alternative, answers: ReadonlyMap<string, TokenHits>): boolean {
  const [first, ...others] = tokens.map((token) => answers.get(token));
  if (first === undefined || others.some((one) => one === undefined)) return false;
  return [...first.keys()].some((place) => others.every((one) => one?.has(place)));
}
