import { expect, test } from 'vitest';
import { REAL } from '../support/content/real-content.ts';

// Not asked of every content folder: a city that publishes alone keeps the lists of all and uses some of them.

test('Every term has a meaning in some city', () => {
  const used = new Set(REAL.meanings.flatMap(({ data }) => data.meanings.map(({ term }) => term)));
  expect(REAL.terms.length).toBeGreaterThan(20);
  expect(REAL.terms.filter(({ id }) => !used.has(id)).map(({ file }) => file)).toEqual([]);
});

test('Every concept has a section that speaks of it, and the ranks of concepts are counted through from 1', () => {
  const used = new Set(REAL.sections.flatMap(({ data }) => data.concepts));
  expect(REAL.concepts.filter(({ id }) => !used.has(id)).map(({ file }) => file)).toEqual([]);
  const orders = REAL.concepts.map(({ data }) => data.order).toSorted((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, at) => at + 1));
});

test('Every concept has rows, and every row a point of some city; one that takes its rows from the forms has none of its own', () => {
  const problems = REAL.concepts.flatMap(({ id, file, data: { themes, pointsFrom } }) => {
    if (pointsFrom === 'forms') return themes.length === 0 ? [] : [`${file}: rows come from the forms`];
    const points = REAL.points.filter((one) => one.id.endsWith(`/${id}`)).flatMap(({ data }) => data.points);
    const used = new Set(points.flatMap((point) => point.themes));
    const empty = themes
      .filter((theme) => !used.has(theme.id))
      .map((theme) => `${file}: nothing stands in ${theme.id}`);
    return themes.length === 0 ? [`${file}: no rows`] : empty;
  });
  expect(problems).toEqual([]);
});

test('Every word of the list of readings for all stands in some text', () => {
  const texts = [...REAL.texts]
    .filter(([file]) => !/(^furigana\/|\/furigana\.yaml$)/.test(file))
    .map(([, text]) => text);
  const words = REAL.furigana.filter(({ city }) => city === '').flatMap(({ data }) => Object.keys(data.words));
  expect(words.length).toBeGreaterThan(30);
  expect(words.filter((word) => !texts.some((text) => text.includes(word)))).toEqual([]);
});

test('Every answer of the wizard that leads to forms speaks for or against one at least, shuts one out or means others', () => {
  const rules = [...REAL.cityRules, ...REAL.wizardInferences].flatMap(({ data }) => data.rules);
  const shutting = REAL.wizardGates
    .flatMap(({ data }) => data.gates)
    .flatMap(({ only, never }) => Object.entries(never ?? only ?? {}))
    .flatMap(([question, answers]) => answers.map((answer) => ({ question, answer })));
  const silent = REAL.wizardQuestions
    .flatMap(({ data }) => data.questions)
    .flatMap(({ id, options }) =>
      options.filter(({ outside, means }) => !outside && !means).map((option) => ({ question: id, answer: option.id })),
    )
    .filter(
      ({ question, answer }) =>
        ![...rules, ...shutting].some((one) => one.question === question && one.answer === answer),
    );
  expect(silent.filter(({ answer }) => answer !== 'carry-out')).toEqual([]);
});

test('The wizard has one next step for every form, for the city’s side and for the group’s', () => {
  const steps = REAL.wizardAdvice.flatMap(({ data }) => data.steps.map(({ form }) => form));
  expect(steps.toSorted()).toEqual(REAL.forms.map(({ id }) => id).toSorted());
});

test('What the wizard says of the law names the statute and the year of its text', () => {
  const notes = REAL.wizardAdvice.flatMap(({ data }) => data.notes.map(({ statute }) => statute));
  const gates = REAL.wizardGates.flatMap(({ data }) => data.gates.map(({ statute }) => statute));
  const cited = [...notes, ...gates.filter((statute) => statute !== '')];
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter((statute) => !/第\d+条.*（令和\d+年（20\d\d年）\d+月時点の条文）$/.test(statute))).toEqual([]);
});
