import { expect, test } from 'vitest';
import { weighForms } from '../../../src/domain/wizard/weigh-forms.ts';
import { askSample, ruleSample } from '../../support/samples/small-wizard.ts';

const MODEL = {
  forms: ['bridge', 'boat', 'road'],
  questions: [askSample('color', ['red', 'blue'], 4), askSample('size', ['big'], 1)],
  rules: [
    ruleSample('bridge', 'color', 'red', 'for', 'mihon'),
    ruleSample('bridge', 'color', 'red', 'for', 'other'),
    ruleSample('bridge', 'size', 'big', 'against', 'other'),
    ruleSample('boat', 'size', 'big', 'for'),
    ruleSample('boat', 'color', 'blue', 'requires', 'mihon'),
  ],
};
const ANSWERS = { color: 'red', size: 'big' };

test('A question counts once for a form, however many cities say so, and as much as it weighs', () => {
  const [bridge] = weighForms(MODEL, ANSWERS, '');
  expect(bridge?.counts).toEqual({ for: 1, against: 1 });
  expect(bridge?.score).toBe(3);
  expect(bridge?.rules.map(({ city }) => city)).toEqual(['mihon', 'other', 'other']);
});

test('With a city chosen only its rules and our inferences speak', () => {
  const [bridge, boat] = weighForms(MODEL, ANSWERS, 'mihon');
  expect(bridge).toMatchObject({ counts: { for: 1, against: 0 }, score: 4 });
  expect(boat).toMatchObject({ counts: { for: 1, against: 0 }, score: 1 });
});

// content.md S7.
test('Our inference is silent where the chosen city says something of the same form and answer', () => {
  const rules = [...MODEL.rules, ruleSample('bridge', 'color', 'red', 'against')];
  const [inCity] = weighForms({ ...MODEL, rules }, ANSWERS, 'mihon');
  expect(inCity).toMatchObject({ counts: { for: 1, against: 0 }, score: 4 });
  const [elsewhere] = weighForms({ ...MODEL, rules }, ANSWERS, 'third');
  expect(elsewhere).toMatchObject({ counts: { for: 0, against: 1 }, score: -4 });
});

// content.md M26.
test('A condition holds for the form, whatever was answered, and is not counted', () => {
  const [, boat] = weighForms(MODEL, { color: 'red' }, '');
  expect(boat).toMatchObject({ counts: { for: 0, against: 0 }, score: 0 });
  expect(boat?.rules.map(({ effect }) => effect)).toEqual(['requires']);
});

test('A reason that another form makes, as an example, is told and counted for that one alone', () => {
  const rules = [
    { ...ruleSample('bridge', 'size', 'big', 'for', 'mihon'), through: 'boat' },
    ruleSample('bridge', 'size', 'big', 'against'),
    ruleSample('boat', 'size', 'big', 'for', 'mihon'),
  ];
  const [bridge, boat] = weighForms({ ...MODEL, rules }, ANSWERS, 'mihon');
  expect(bridge).toMatchObject({ counts: { for: 0, against: 0 }, score: 0 });
  expect(bridge?.rules).toHaveLength(1);
  expect(boat?.score).toBe(1);
});

test('An answer that stands for two lets the rules on both speak', () => {
  const [color, size] = MODEL.questions;
  const both = { ...color!, options: [...color!.options, { id: 'all', label: 'all', means: ['red', 'blue'] }] };
  const rules = [ruleSample('bridge', 'color', 'red', 'for'), ruleSample('boat', 'color', 'blue', 'for')];
  const [bridge, boat] = weighForms({ forms: MODEL.forms, questions: [both, size!], rules }, { color: 'all' }, '');
  expect([bridge?.score, boat?.score]).toEqual([4, 4]);
});
