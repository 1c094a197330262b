import { expect, test } from 'vitest';
import { formatAnswers, isKnown, parseAnswers, readMeanings, UNKNOWN } from '../../src/domain/wizard/answers.ts';
import { decideOutcome } from '../../src/domain/wizard/decide-outcome.ts';
import { findShutting, isPossible } from '../../src/domain/wizard/gates.ts';
import { listAsked } from '../../src/domain/wizard/list-asked.ts';
import type { Answers, Outcome } from '../../src/domain/wizard/model.ts';
import { weighForms } from '../../src/domain/wizard/weigh-forms.ts';
import { readWizard } from '../support/content/read-wizard.ts';

const model = readWizard();
const { questions, forms, rules, cities, version } = model;

/** Every way through the questions as they are asked, わからない included. */
function* walkAsked(answers: Answers = {}): Generator<Answers> {
  const next = listAsked(model, answers).find((id) => answers[id] === undefined);
  const question = questions.find(({ id }) => id === next);
  if (!question) {
    yield answers;
    return;
  }
  for (const id of [...question.options.map((option) => option.id), UNKNOWN])
    yield* walkAsked({ ...answers, [question.id]: id });
}

const ALL = [...walkAsked()];
const everyNth = (step: number) => ALL.filter((_, index) => index % step === 0);
const listRanks = (outcome: Outcome) =>
  outcome.kind === 'candidates' ? outcome.ranks.map((rank) => rank.map(({ form }) => form)) : [];

/** What no candidate may break, said apart from the gates in content: the form, and the answers it can be with. */
const NEVER: readonly (readonly [string, string, (given: (question: string) => readonly string[]) => boolean])[] = [
  ['designated-manager', 'without a public facility as a whole', (given) => given('subject')[0] !== 'facility'],
  ['adoption', 'without care of a place', (given) => given('subject')[0] !== 'place-care'],
  ['adoption', 'when paid', (given) => given('money')[0] === 'payment'],
  [
    'endorsement',
    'where more than a name is wanted',
    (given) => !['name', UNKNOWN].includes(given('involvement')[0] ?? UNKNOWN),
  ],
  ['subsidy', 'without money', (given) => given('involvement')[0] !== 'money' && given('money')[0] !== 'subsidy'],
  ['subsidy', 'with none', (given) => given('money')[0] === 'none'],
  ['subsidy', 'as payment', (given) => given('money')[0] === 'payment' || given('involvement')[0] === 'entrust'],
  ['joint-hosting', 'with one host', (given) => given('host')[0] === 'one-side'],
  [
    'cooperation',
    'with two hosts or a new body',
    (given) => ['own-names', 'new-body'].includes(given('host')[0] ?? ''),
  ],
  ['commission', 'of a whole public facility', (given) => given('subject')[0] === 'facility'],
  [
    'commission',
    'where nothing is entrusted and nothing paid',
    (given) => given('involvement')[0] !== 'entrust' && given('money')[0] !== 'payment',
  ],
  ['policy-proposal', 'where nothing is proposed', (given) => given('stage')[0] !== 'propose'],
  ['information-exchange', 'where nothing is exchanged', (given) => given('stage')[0] !== 'exchange'],
  ...forms
    .filter((form) => !['policy-proposal', 'information-exchange'].includes(form))
    .map(
      (form) =>
        [
          form,
          'while one proposes or exchanges',
          (given: (question: string) => readonly string[]) => ['propose', 'exchange'].includes(given('stage')[0] ?? ''),
        ] as const,
    ),
];

// content.md S4, S5, S8.
test('On every way through the questions, a form that cannot be is shut out, whatever city is chosen', () => {
  const broken = new Set<string>();
  for (const answers of ALL) {
    const given = (question: string) => readMeanings(questions, question, answers[question]);
    for (const [form, why, isBroken] of NEVER)
      if (isBroken(given) && findShutting(model, form, answers).length === 0)
        broken.add(`${form} ${why}: ${JSON.stringify(answers)}`);
  }
  expect(ALL.length).toBeGreaterThan(100_000);
  expect([...broken].slice(0, 3)).toEqual([]);
});

test.each(['', ...cities])('No candidate is a form that is shut out, tried on one way in 23 (city: %s)', (city) => {
  const broken = everyNth(23).flatMap((answers) =>
    listRanks(decideOutcome(model, answers, city))
      .flat()
      .filter((form) => findShutting(model, form, answers).length > 0),
  );
  expect(broken).toEqual([]);
});

test('The wizard ends in one of four ways, tried on one way in 7; every form can stand first alone, and most ways end clearly', () => {
  const tried = [...everyNth(7), { stage: 'propose' }, { stage: 'exchange' }];
  const kinds = { candidates: 0, outside: 0, contradiction: 0, 'not-enough': 0 };
  const aloneFirst = new Set<string>();
  let clear = 0;
  for (const answers of tried) {
    const outcome = decideOutcome(model, answers, '');
    kinds[outcome.kind] += 1;
    const [first] = listRanks(outcome);
    if (first?.length === 1) aloneFirst.add(first[0] ?? '');
    if (first?.length === 1 || (outcome.kind === 'candidates' && outcome.isPair)) clear += 1;
  }
  expect(Object.values(kinds).reduce((sum, count) => sum + count)).toBe(tried.length);
  expect([...aloneFirst].sort()).toEqual([...forms].sort());
  expect(Object.values(kinds).every((count) => count > 0)).toBe(true);
  expect(kinds.contradiction / tried.length).toBeLessThan(0.05);
  expect(clear / kinds.candidates).toBeGreaterThan(0.9);
});

test('At most eight questions are asked; a proposal, an exchange and a mere name end them at once', () => {
  const longest = ALL.reduce((most, answers) => Math.max(most, Object.keys(answers).length), 0);
  expect(longest).toBe(8);
  expect(listAsked(model, { stage: 'propose' })).toEqual(['stage']);
  expect(listAsked(model, { stage: 'exchange' })).toEqual(['stage']);
  expect(listAsked(model, { stage: 'carry-out', involvement: 'name' })).toEqual(['stage', 'involvement']);
});

test('Where questions end before the last, tried on one way in 7, one form is left or the project lies outside of collaboration', () => {
  const early = everyNth(7).filter((answers) => Object.keys(answers).length < questions.length);
  const odd = early.filter(
    (answers) =>
      forms.filter((form) => isPossible(model, form, answers)).length > 1 &&
      decideOutcome(model, answers, '').kind !== 'outside',
  );
  expect(early.length).toBeGreaterThan(0);
  expect(odd).toEqual([]);
});

test('To answer わからない instead adds no reason against a form, tried on one way in 97', () => {
  for (const answers of everyNth(97)) {
    const before = weighForms(model, answers, '');
    for (const { id } of questions) {
      const after = weighForms(model, { ...answers, [id]: UNKNOWN }, '');
      const added = after.filter(({ counts }, at) => counts.against > (before[at]?.counts.against ?? 0));
      expect(added).toEqual([]);
    }
  }
});

test('The order of the rules does not change the ranking, tried on one way in 193', () => {
  const reversed = { ...model, rules: [...rules].reverse() };
  for (const answers of everyNth(193))
    expect(listRanks(decideOutcome(reversed, answers, ''))).toEqual(listRanks(decideOutcome(model, answers, '')));
});

test('Address, state and address are the same, tried on one way in 53', () => {
  for (const answers of everyNth(53)) {
    const pairs = formatAnswers(answers, cities[0] ?? '', questions, version);
    const state = parseAnswers(pairs, questions, cities);
    expect(state).toEqual({ answers, city: cities[0], unread: [] });
    expect(formatAnswers(state.answers, state.city, questions, version)).toEqual(pairs);
  }
});

test('With a city chosen, no other city’s reason is shown, whichever city it is', () => {
  const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[1]?.id ?? '']));
  for (const city of cities) {
    const shown = weighForms(model, answers, city).flatMap((form) => form.rules.map((rule) => rule.city));
    expect(shown.filter((one) => one !== '' && one !== city)).toEqual([]);
  }
});

// content.md S7: said of the same form and answer.
test('With a city chosen, none of our inferences stands beside what the city says of the same form and answer', () => {
  for (const city of cities) {
    for (const answers of everyNth(997)) {
      for (const { rules: held } of weighForms(model, answers, city)) {
        const keyOf = ({ question, answer }: (typeof held)[number]) => `${question} ${answer}`;
        const said = new Set(held.filter((rule) => rule.city === city).map(keyOf));
        expect(held.filter((rule) => rule.city === '' && said.has(keyOf(rule)))).toEqual([]);
      }
    }
  }
});

test('An idle answer never changes the end, tried on one way in 197', () => {
  for (const answers of everyNth(197)) {
    const filled = Object.fromEntries(questions.map(({ id, options }) => [id, answers[id] ?? options[0]?.id ?? '']));
    const open = questions.filter(({ id }) => answers[id] === undefined || !isKnown(answers, id));
    if (open.every(({ id }) => answers[id] !== undefined)) continue;
    expect(decideOutcome(model, filled, '')).toEqual(decideOutcome(model, answers, ''));
  }
});
