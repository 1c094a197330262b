import { expect, test } from 'vitest';
import { readSections } from '../support/content/read-content.ts';
import { readWizard } from '../support/content/read-wizard.ts';

const { forms, questions, rules } = readWizard();
const sections = new Set((await readSections()).map(({ key }) => key));

test('There are eight questions and eleven forms', () => {
  expect(questions.map(({ short }) => short)).toEqual(['段階', '主導', '関わり', '対象', '器', '期間', 'お金', '責任']);
  expect(forms).toHaveLength(11);
});

test('Every rule names a form, a question and an answer that exist', () => {
  const problems = rules.filter(
    ({ form, question, answer }) =>
      !forms.includes(form) || !questions.find(({ id }) => id === question)?.options.some(({ id }) => id === answer),
  );
  expect(problems).toEqual([]);
});

test('Every reason given in a city’s name rests on a section of that city', () => {
  const problems = rules
    .filter(({ city }) => city !== '')
    .filter(({ city, path }) => !sections.has(path) || !path.startsWith(`${city}/`))
    .map(
      ({ city, reason, path }) =>
        `content/cities/${city}/rules.yaml: 「${reason}」 rests on ${path}, which is not there`,
    );
  expect(problems).toEqual([]);
});

test('In Nishitokyo’s name nothing is stated but the column a form stands in', () => {
  const stated = rules.filter(({ city, basis }) => city === 'nishitokyo' && basis === 'stated');
  expect(new Set(stated.map(({ question }) => question))).toEqual(new Set(['lead']));
  expect(stated).toHaveLength(8);
});

test('Every answer speaks for or against at least one form', () => {
  const outside = ['group-only', 'city-only'];
  const silent = questions.flatMap(({ id, options }) =>
    options
      .filter((option) => !outside.includes(option.id))
      .filter((option) => !rules.some(({ question, answer }) => question === id && answer === option.id))
      .map((option) => `${id}=${option.id}`),
  );
  expect(silent).toEqual([]);
});

test('No city, and no inference of ours, speaks both for and against a form on the same answer', () => {
  const problems = rules.filter(
    (rule) =>
      rule.effect === 'for' &&
      rules.some(
        (other) =>
          other.effect === 'against' &&
          other.city === rule.city &&
          other.form === rule.form &&
          other.question === rule.question &&
          other.answer === rule.answer,
      ),
  );
  expect(problems.map(({ form, question, answer }) => `${form}: ${question}=${answer}`)).toEqual([]);
});
