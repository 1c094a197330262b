import { isKnown } from './answers.ts';
import type { Answers, Outcome, Question, Rule, WeighedForm } from './model.ts';
import { rankForms, weighForms } from './weigh-forms.ts';

/** With fewer known answers a ranking says little: too many forms share the first rank. */
export const NEEDED_ANSWERS = 3;

export type Model = {
  readonly forms: readonly string[];
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
};

/** Takes the model, the answers and a city (or nothing for all); gives how the wizard ends. */
export function decideOutcome({ forms, questions, rules }: Model, answers: Answers, city: string): Outcome {
  const outside = findOutside(questions, answers);
  if (outside) return outside;
  const open = questions.map(({ id }) => id).filter((id) => !isKnown(answers, id));
  const known = questions.length - open.length;
  if (known < NEEDED_ANSWERS) return { kind: 'not-enough', known, needed: NEEDED_ANSWERS, open };
  const weighed = weighForms(forms, rules, answers, city);
  const ranks = rankForms(weighed, questions);
  const proposed = new Set(ranks.flat().map(({ form }) => form));
  const others = weighed.filter(({ form }) => !proposed.has(form));
  const clash = ranks.length === 0 ? findClash(weighed) : undefined;
  if (ranks.length > 0) return { kind: 'candidates', ranks, others };
  return clash ? { kind: 'contradiction', clash, others } : { kind: 'not-enough', known, needed: known + 1, open };
}

/**
 * Who proposes or exchanges alone is still talking with the other side, so such an answer outweighs one that lies
 * outside.
 */
function findOutside(questions: readonly Question[], answers: Answers): Outcome | undefined {
  const given = questions.flatMap(({ id, options }) =>
    options.filter((option) => option.id === answers[id]).map((option) => ({ question: id, option })),
  );
  const found = given.find(({ option }) => option.outside);
  if (!found || given.some(({ option }) => option.talks)) return undefined;
  return { kind: 'outside', question: found.question, answer: found.option.id };
}

/** The two questions whose answers most often speak for and against the same form; undefined when nothing clashes. */
function findClash(weighed: readonly WeighedForm[]): readonly [string, string] | undefined {
  const counts = new Map<string, { readonly pair: readonly [string, string]; count: number }>();
  for (const { rules } of weighed) {
    for (const [a, b] of pairsOf(rules)) {
      const pair = [a, b].sort() as [string, string]; // sort keeps the two
      const key = pair.join(' ');
      counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.pair.join().localeCompare(b.pair.join()))[0]?.pair;
}

function pairsOf(rules: readonly Rule[]): readonly (readonly [string, string])[] {
  const questions = (effect: Rule['effect']) => [
    ...new Set(rules.filter((rule) => rule.effect === effect).map(({ question }) => question)),
  ];
  return questions('for').flatMap((a) =>
    questions('against')
      .filter((b) => b !== a)
      .map((b) => [a, b] as const),
  );
}
