import { readMeanings } from './answers.ts';
import type { Answers, Question, Rule, WeighedForm } from './model.ts';

type Weighing = {
  readonly forms: readonly string[];
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
};

/**
 * Takes the model, the answers and a city (or nothing for all); gives every form weighed. A question counts once for
 * and once against a form, with its weight, however many cities say so. With a city chosen only its own rules and our
 * inferences speak, and ours are silent where the city says something of the same form and answer. Conditions
 * (`requires`) hold for the form as such: they are kept as reasons and not counted.
 */
export function weighForms(model: Weighing, answers: Answers, city: string): readonly WeighedForm[] {
  const meant = new Map(model.questions.map(({ id }) => [id, readMeanings(model.questions, id, answers[id])]));
  const speaking = listSpeaking(model.rules, city).filter(
    ({ question, answer, effect }) => effect === 'requires' || meant.get(question)?.includes(answer),
  );
  const byForm = Map.groupBy(speaking, ({ form }) => form);
  return model.forms.map((form) => weighForm(form, byForm.get(form) ?? [], model.questions));
}

function weighForm(form: string, rules: readonly Rule[], questions: readonly Question[]): WeighedForm {
  const weigh = (effect: Rule['effect']) => {
    const counted = rules.filter((rule) => rule.effect === effect && rule.through === undefined);
    const ids = new Set(counted.map(({ question }) => question));
    const held = questions.filter(({ id }) => ids.has(id));
    return { count: held.length, weight: held.reduce((sum, { weight }) => sum + weight, 0) };
  };
  const [up, down] = [weigh('for'), weigh('against')];
  return { form, rules, counts: { for: up.count, against: down.count }, score: up.weight - down.weight };
}

/** Takes all rules and a city (or nothing for all); gives those that speak, ours only where the city is silent. */
function listSpeaking(rules: readonly Rule[], city: string): readonly Rule[] {
  if (city === '') return rules;
  const keyOf = ({ form, question, answer }: Rule) => [form, question, answer].join(' ');
  const said = new Set(rules.filter((rule) => rule.city === city).map(keyOf));
  return rules.filter((rule) => rule.city === city || (rule.city === '' && !said.has(keyOf(rule))));
}
