import { expect, test } from 'vitest';
import { formatAnswers, parseAnswers, UNKNOWN } from '../../src/domain/wizard/answers.ts';
import { decideOutcome } from '../../src/domain/wizard/decide-outcome.ts';
import type { Answers } from '../../src/domain/wizard/model.ts';
import { rankForms, weighForms } from '../../src/domain/wizard/weigh-forms.ts';
import { readWizard } from '../support/content/read-wizard.ts';

const model = readWizard();
const { questions, forms, rules, cities, version } = model;

/** Every combination of answers, わからない included: 172,800. */
function* walkAnswers(index = 0, answers: Answers = {}): Generator<Answers> {
  const question = questions[index];
  if (!question) {
    yield answers;
    return;
  }
  for (const id of [...question.options.map((option) => option.id), UNKNOWN]) {
    yield* walkAnswers(index + 1, { ...answers, [question.id]: id });
  }
}

test('Over all 172,800 combinations the wizard ends in one of four ways, and every form can stand first alone', () => {
  const kinds = { candidates: 0, outside: 0, contradiction: 0, 'not-enough': 0 };
  const aloneFirst = new Set<string>();
  let shared = 0;
  let without = 0;
  for (const answers of walkAnswers()) {
    const outcome = decideOutcome(model, answers, '');
    kinds[outcome.kind] += 1;
    const [first] = outcome.kind === 'candidates' ? outcome.ranks : [];
    if (first?.length === 1) aloneFirst.add(first[0]?.form ?? '');
    if (answers['stage'] === 'carry-out' && ['group-led', 'equal', 'city-led'].includes(answers['lead'] ?? '')) {
      shared += 1;
      if (outcome.kind === 'contradiction') without += 1;
    }
  }
  expect(Object.values(kinds).reduce((sum, count) => sum + count)).toBe(172_800);
  expect([...aloneFirst].sort()).toEqual([...forms].sort());
  expect(kinds.outside).toBe(28_800);
  expect(kinds.contradiction).toBeGreaterThan(0);
  expect(shared).toBe(21_600);
  expect(without / shared).toBeLessThan(0.08);
});

test('To answer わからない instead adds no reason against a form, tried on one combination in 97', () => {
  let checked = 0;
  for (const answers of walkAnswers()) {
    checked += 1;
    if (checked % 97 !== 0) continue;
    const before = weighForms(forms, rules, answers, '');
    for (const { id } of questions) {
      const after = weighForms(forms, rules, { ...answers, [id]: UNKNOWN }, '');
      const added = after.filter(({ counts }, at) => counts.against > (before[at]?.counts.against ?? 0));
      expect(added).toEqual([]);
    }
  }
  expect(checked).toBe(172_800);
});

test('The order of the rules does not change the ranking, tried on one combination in 193', () => {
  const reversed = [...rules].reverse();
  let checked = 0;
  for (const answers of walkAnswers()) {
    checked += 1;
    if (checked % 193 !== 0) continue;
    const names = (held: typeof rules) =>
      rankForms(weighForms(forms, held, answers, ''), questions).map((rank) => rank.map(({ form }) => form));
    expect(names(reversed)).toEqual(names(rules));
  }
});

test('Address, state and address are the same, tried on one combination in 53', () => {
  let checked = 0;
  for (const answers of walkAnswers()) {
    checked += 1;
    if (checked % 53 !== 0) continue;
    const pairs = formatAnswers(answers, cities[0] ?? '', questions, version);
    const state = parseAnswers(pairs, questions, cities);
    expect(state).toEqual({ answers, city: cities[0], unread: [] });
    expect(formatAnswers(state.answers, state.city, questions, version)).toEqual(pairs);
  }
});

test('With a city chosen, no other city’s reason is shown, whichever city it is', () => {
  const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[1]?.id ?? '']));
  for (const city of cities) {
    const shown = weighForms(forms, rules, answers, city).flatMap((form) => form.rules.map((rule) => rule.city));
    expect(shown.filter((one) => one !== '' && one !== city)).toEqual([]);
  }
});
