import { describe, expect, test } from 'vitest';
import {
  adviceSchema,
  cityRulesSchema,
  differencesSchema,
  gatesSchema,
  inferencesSchema,
  questionsSchema,
} from '../../src/schemas/wizard.ts';
import { change, listFaults } from '../support/content/schema-variations.ts';

const QUESTIONS = {
  version: 1,
  questions: [
    {
      id: 'color',
      short: '色',
      title: '橋は何色ですか',
      why: '色で形が変わるからです。',
      weight: 2,
      weighs: '色は大事だからです。',
      options: [
        { id: 'red', label: '赤' },
        { id: 'blue', label: '青', hint: '空の色' },
      ],
    },
  ],
};
const RULE = { form: 'joint-hosting', question: 'color', answer: 'red', effect: 'for', reason: '赤い橋だからです。' };

test('An answer may lie outside, talk, mean others or head a column, and says so in words that are checked', () => {
  const marked = change(QUESTIONS, 'questions.0.options.1.means', ['red', 'green']) as object;
  const told = change(
    change(marked, 'questions.0.options.0.outside', true) as object,
    'questions.0.options.1.zone',
    '青',
  );
  expect(listFaults(questionsSchema, change(told as object, 'questions.0.options.1.talks', true))).toEqual([]);
  expect(listFaults(questionsSchema, change(marked, 'questions.0.options.1.means', ['red']))).toEqual([
    'questions.0.options.1.means',
  ]);
  expect(listFaults(questionsSchema, change(told as object, 'questions.0.options.1.zone', 'あ'.repeat(11)))).toEqual([
    'questions.0.options.1.zone',
  ]);
});

test('Questions with their answers are accepted; one answer alone is no question', () => {
  expect(listFaults(questionsSchema, QUESTIONS)).toEqual([]);
  expect(listFaults(questionsSchema, change(QUESTIONS, 'questions.0.options', [{ id: 'red', label: '赤' }]))).toEqual([
    'questions.0.options',
  ]);
});

test.each([
  ['questions.0.id', 'city'],
  ['questions.0.id', 'result'],
  ['questions.0.options.0.id', 'unknown'],
])('%s may not be "%s", which the address of the wizard uses for something else', (field, id) => {
  expect(listFaults(questionsSchema, change(QUESTIONS, field, id))).toEqual([field]);
});

describe('A rule', () => {
  test('given in a city’s name has a basis and a passage', () => {
    const good = { rules: [{ ...RULE, basis: 'stated', section: 'mihon/guide/purpose' }] };
    expect(listFaults(cityRulesSchema, good)).toEqual([]);
    expect(listFaults(cityRulesSchema, change(good, 'rules.0.section', undefined))).toEqual(['rules.0.section']);
    expect(listFaults(cityRulesSchema, change(good, 'rules.0.basis', 'inferred'))).toEqual(['rules.0.basis']);
  });

  test('of ours has neither', () => {
    expect(listFaults(inferencesSchema, { rules: [RULE] })).toEqual([]);
    expect(listFaults(inferencesSchema, { rules: [{ ...RULE, effect: 'perhaps' }] })).toEqual(['rules.0.effect']);
  });
});

test('A difference names forms, a sentence and its passages', () => {
  const good = {
    differences: [{ forms: ['commission'], text: '市によって違います。', sections: ['mihon/guide/purpose'] }],
    limits: ['重みは同じです。'],
    steps: [{ text: '相手に聞きます。', sections: ['mihon/guide/first-step'] }],
  };
  expect(listFaults(differencesSchema, good)).toEqual([]);
  expect(listFaults(differencesSchema, change(good, 'differences.0.sections', []))).toEqual(['differences.0.sections']);
});

test('A question weighs from one to five, and says why', () => {
  expect(listFaults(questionsSchema, change(QUESTIONS, 'questions.0.weight', 6))).toEqual(['questions.0.weight']);
  expect(listFaults(questionsSchema, change(QUESTIONS, 'questions.0.weighs', undefined))).toEqual([
    'questions.0.weighs',
  ]);
});

test('A gate says where a form can only be, or where it never can, and not both', () => {
  const gate = { forms: ['commission'], never: { color: ['red'] }, reason: '赤いからです。' };
  expect(listFaults(gatesSchema, { gates: [gate] })).toEqual([]);
  expect(listFaults(gatesSchema, { gates: [{ ...gate, only: { color: ['red'] } }] })).toEqual(['gates.0']);
  expect(listFaults(gatesSchema, { gates: [{ ...gate, never: undefined }] })).toEqual(['gates.0']);
});

test('Advice is worded for both sides, and what it says of the law names its statute', () => {
  const good = {
    steps: [{ form: 'commission', staff: '確かめます。', group: '聞きます。' }],
    notes: [{ forms: ['commission'], text: '決まりがあります。', statute: '地方自治法第234条' }],
  };
  expect(listFaults(adviceSchema, good)).toEqual([]);
  expect(listFaults(adviceSchema, change(good, 'steps.0.group', undefined))).toEqual(['steps.0.group']);
  expect(listFaults(adviceSchema, change(good, 'notes.0.statute', undefined))).toEqual(['notes.0.statute']);
});
