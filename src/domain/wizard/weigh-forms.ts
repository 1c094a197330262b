import type { Answers, Question, Rule, WeighedForm } from './model.ts';

/**
 * Takes the ids of the forms, the rules, the answers and a city (or nothing for all); gives every form weighed.
 * A question counts once for and once against a form, however many cities say so; with a city chosen only its own
 * rules and our inferences speak. Conditions (`requires`) are kept as reasons and not counted.
 */
export function weighForms(
  forms: readonly string[],
  rules: readonly Rule[],
  answers: Answers,
  city: string,
): readonly WeighedForm[] {
  const speaking = rules.filter(
    (rule) => answers[rule.question] === rule.answer && (city === '' || rule.city === '' || rule.city === city),
  );
  return forms.map((form) => {
    const own = speaking.filter((rule) => rule.form === form);
    return {
      form,
      rules: own,
      counts: { for: countQuestions(own, 'for'), against: countQuestions(own, 'against') },
    };
  });
}

/**
 * Takes weighed forms; gives those with more for than against that no question which gates speaks against, in ranks:
 * by the difference, then by what speaks for; ties share a rank.
 */
export function rankForms(
  weighed: readonly WeighedForm[],
  questions: readonly Question[],
): readonly (readonly WeighedForm[])[] {
  const candidates = weighed
    .filter((form) => form.counts.for > form.counts.against && !isShutOut(form, questions))
    .sort((a, b) => compare(b, a));
  return candidates.reduce<readonly (readonly WeighedForm[])[]>((ranks, form) => {
    const last = ranks.at(-1);
    return last?.[0] && compare(last[0], form) === 0 ? [...ranks.slice(0, -1), [...last, form]] : [...ranks, [form]];
  }, []);
}

/** Tells whether a form can be no candidate: a question that gates speaks against it. */
export function isShutOut({ rules }: WeighedForm, questions: readonly Question[]): boolean {
  return rules.some(
    ({ question, effect }) => effect === 'against' && questions.some(({ id, gate }) => gate && id === question),
  );
}

function compare(a: WeighedForm, b: WeighedForm): number {
  const difference = ({ counts }: WeighedForm) => counts.for - counts.against;
  return difference(a) - difference(b) || a.counts.for - b.counts.for;
}

function countQuestions(rules: readonly Rule[], effect: Rule['effect']): number {
  return new Set(rules.filter((rule) => rule.effect === effect).map(({ question }) => question)).size;
}
