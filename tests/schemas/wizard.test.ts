import { describe, expect, test } from 'vitest';
import { cityRulesSchema, differencesSchema, inferencesSchema, questionsSchema } from '../../src/schemas/wizard.ts';
import { change, listFaults } from '../support/content/schema-variations.ts';

const QUESTIONS = {
  version: 1,
  questions: [
    {
      id: 'color',
      short: '色',
      title: '橋は何色ですか',
      why: '色で形が変わるからです。',
      options: [
        { id: 'red', label: '赤' },
        { id: 'blue', label: '青', hint: '空の色' },
      ],
    },
  ],
};
const RULE = { form: 'joint-hosting', question: 'color', answer: 'red', effect: 'for', reason: '赤い橋だからです。' };

test('A question may gate; an answer may lie outside, talk, or head a column, and says so in words that are checked', () => {
  const [question] = QUESTIONS.questions;
  const marked = { version: 1, questions: [{ ...question, gate: true }] };
  const told = change(
    change(marked, 'questions.0.options.0.outside', true) as object,
    'questions.0.options.1.zone',
    '青',
  );
  expect(listFaults(questionsSchema, change(told as object, 'questions.0.options.1.talks', true))).toEqual([]);
  expect(listFaults(questionsSchema, change(marked, 'questions.0.gate', false))).toEqual(['questions.0.gate']);
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
