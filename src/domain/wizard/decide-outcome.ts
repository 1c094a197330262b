import { isKnown, readMeanings } from './answers.ts';
import { findClash } from './find-clash.ts';
import { findOutside } from './find-outside.ts';
import { findShutting } from './gates.ts';
import { keepAsked } from './list-asked.ts';
import type { Answers, Gate, Outcome, Question, Rule, WeighedForm } from './model.ts';
import { joinWishes, rankForms } from './rank-forms.ts';
import { weighForms } from './weigh-forms.ts';

/** With fewer known answers a ranking says little, unless they leave one form only. */
export const NEEDED_ANSWERS = 3;

export type Model = {
  readonly forms: readonly string[];
  readonly questions: readonly Question[];
  readonly gates: readonly Gate[];
  readonly rules: readonly Rule[];
  /** The forms each city's documents know, as one of their own or as an example of another. */
  readonly cityForms: Readonly<Record<string, readonly string[]>>;
};

/** Takes the model, the answers and a city (or nothing for all); gives how the wizard ends. */
export function decideOutcome(model: Model, given: Answers, city: string): Outcome {
  const answers = keepAsked(model, given);
  const outside = findOutside(model.questions, answers);
  if (outside) return outside;
  const weighed = weighForms(model, answers, city);
  const able = weighed.filter(({ form }) => findShutting(model, form, answers).length === 0);
  const [only] = able;
  // One form alone is left: it stands, whatever else is not known, unless more speaks against it than for it.
  if (only && able.length === 1 && only.counts.for > 0 && only.score >= 0) return propose([[only]], false, weighed);
  const open = model.questions.map(({ id }) => id).filter((id) => !isKnown(answers, id));
  const known = model.questions.length - open.length;
  if (known < NEEDED_ANSWERS) return { kind: 'not-enough', known, needed: NEEDED_ANSWERS, open };
  const { ranks, isPair } = rankWishes(model, able, answers, city);
  if (ranks.length > 0) return propose(ranks, isPair, weighed);
  const clash = findClash(weighed, (form) => listShuttingQuestions(model, form, answers));
  return clash
    ? { kind: 'contradiction', clash, others: weighed }
    : { kind: 'not-enough', known, needed: known + 1, open };
}

/** What is wanted counts most; who wants several things at once needs a form for each. */
function rankWishes(model: Model, able: readonly WeighedForm[], answers: Answers, city: string) {
  const heaviest = model.questions.toSorted((a, b) => b.weight - a.weight)[0]?.id ?? '';
  const known = city === '' ? undefined : { city, forms: new Set(model.cityForms[city]) };
  const ranks = rankForms(able, known, ({ question }) => question === heaviest);
  const wishes = readMeanings(model.questions, heaviest, answers[heaviest]);
  if (wishes.length < 2) return { ranks, isPair: false };
  const serving = wishes.map((wish) => {
    const isWish = ({ question, answer }: Rule) => question === heaviest && answer === wish;
    const forms = able.filter(({ rules }) => rules.some((rule) => rule.effect === 'for' && isWish(rule)));
    return { forms, best: rankForms(forms, known, isWish)[0]?.[0] };
  });
  const best = serving.flatMap((wish) => wish.best ?? []);
  // Where a form that serves none of the wishes weighs more, the other answers speak for something else.
  const outside = ranks.flat().filter((form) => !serving.some(({ forms }) => forms.includes(form)));
  if (outside.some(({ score }) => best.some((form) => form.score < score))) return { ranks, isPair: false };
  const joined = joinWishes(ranks, best);
  return { ranks: joined, isPair: joined !== ranks };
}

function propose(
  ranks: readonly (readonly WeighedForm[])[],
  isPair: boolean,
  weighed: readonly WeighedForm[],
): Outcome {
  const proposed = new Set(ranks.flat());
  return { kind: 'candidates', ranks, isPair, others: weighed.filter((form) => !proposed.has(form)) };
}

/** The known answers that shut a form out. */
function listShuttingQuestions(model: Model, form: string, answers: Answers): readonly string[] {
  const shutting = findShutting(model, form, answers).flatMap((index) => model.gates[index] ?? []);
  return shutting
    .flatMap(({ only, never }) => Object.keys(never ?? only ?? {}))
    .filter((question) => isKnown(answers, question));
}
