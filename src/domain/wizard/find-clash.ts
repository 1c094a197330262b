import type { Rule, WeighedForm } from './model.ts';

/**
 * Takes forms weighed, and what gives the questions whose answers shut a form out; gives the two questions whose
 * answers most often speak for a form and against it or shut it out, or undefined when nothing clashes.
 */
export function findClash(
  weighed: readonly WeighedForm[],
  listShutting: (form: string) => readonly string[],
): readonly [string, string] | undefined {
  const counts = new Map<string, { readonly pair: readonly [string, string]; count: number }>();
  for (const { form, rules } of weighed) {
    for (const [a, b] of pairsOf(rules, listShutting(form))) {
      const pair = [a, b].sort() as [string, string]; // sort keeps the two
      const key = pair.join(' ');
      counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.pair.join().localeCompare(b.pair.join()))[0]?.pair;
}

function pairsOf(rules: readonly Rule[], shutting: readonly string[]): readonly (readonly [string, string])[] {
  const questions = (effect: Rule['effect']) => [
    ...new Set(rules.filter((rule) => rule.effect === effect).map(({ question }) => question)),
  ];
  return questions('for').flatMap((a) =>
    [...new Set([...questions('against'), ...shutting])].filter((b) => b !== a).map((b) => [a, b] as const),
  );
}
