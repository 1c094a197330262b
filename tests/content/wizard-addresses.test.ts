import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseAnswers, UNKNOWN } from '../../src/domain/wizard/answers.ts';
import { REAL } from '../support/content/real-content.ts';
import { readWizard } from '../support/content/read-wizard.ts';

const OLD = z
  .strictObject({
    answers: z.record(
      z.string(),
      z.record(
        z.string(),
        z.strictObject({ now: z.string(), meaning: z.enum(['same', 'narrower', 'wider', 'asked']) }),
      ),
    ),
  })
  .parse(parse(readFileSync('tests/cases/wizard-addresses.yaml', 'utf8'))).answers;
const { questions, cities } = readWizard();
const ANSWERS = Object.entries(OLD).flatMap(([question, answers]) =>
  Object.entries(answers).map(([answer, told]) => ({ question, answer, ...told })),
);

test.each(ANSWERS)('The first version’s $question=$answer is still read, as $now', ({ question, answer, now }) => {
  const state = parseAnswers(new URLSearchParams(`?v=1&${question}=${answer}`), questions, cities);
  expect(state).toEqual({ answers: { [question]: now }, city: '', unread: [] });
});

test.each(Object.keys(OLD))('わからない to the first version’s %s is still read', (question) => {
  const state = parseAnswers(new URLSearchParams(`?v=1&${question}=${UNKNOWN}`), questions, cities);
  expect(state.answers).toEqual({ [question]: UNKNOWN });
});

test('Of each question of the first version with an answer that means something else now, the reader is told', () => {
  const changed = [...new Set(ANSWERS.filter(({ meaning }) => meaning !== 'same').map(({ question }) => question))];
  const told = REAL.wizardQuestions
    .flatMap(({ data }) => data.changes)
    .filter(({ version }) => version === 2)
    .flatMap(({ texts }) => texts);
  const silent = changed.filter((id) => {
    const short = questions.find((question) => question.id === id)?.short;
    return !told.some((text) => text.startsWith(`「${short}」`));
  });
  expect(changed.toSorted()).toEqual(['involvement', 'money', 'responsibility', 'subject']);
  expect(silent).toEqual([]);
});
