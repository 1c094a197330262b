import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decideOutcome } from '../../src/domain/wizard/decide-outcome.ts';
import { readWizard } from '../support/content/read-wizard.ts';

const FOLDER = 'tests/cases/wizard';
const casesSchema = z.strictObject({
  cases: z.array(
    z.strictObject({
      title: z.string(),
      source: z.string(),
      /** A city, `all` for all cities side by side, or `every` for that and for each city alone. */
      city: z.string(),
      answers: z.record(z.string(), z.string()),
      expect: z.strictObject({
        outcome: z.enum(['candidates', 'outside', 'contradiction', 'not-enough']),
        first: z.array(z.string()).default([]),
        among: z.array(z.string()).default([]),
        not: z.array(z.string()).default([]),
        /** Reasons that must be given: a form, a question, an effect and, where it must be a city's own, the city. */
        named: z.array(z.string()).default([]),
      }),
      why: z.string().min(1),
    }),
  ),
});
const model = readWizard();
const files = readdirSync(FOLDER).map((file) => ({
  file,
  ...casesSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
}));

test('There are at least a hundred situations, sixty of them in words of practice, each with a source and a reason', () => {
  expect(files.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(100);
  const ofPractice = files.filter(({ file }) => file.startsWith('practice-')).flatMap(({ cases }) => cases);
  expect(ofPractice.length).toBeGreaterThanOrEqual(60);
});

function listCities<T extends { readonly city: string }>(situation: T): readonly T[] {
  return situation.city === 'every' ? ['all', ...model.cities].map((city) => ({ ...situation, city })) : [situation];
}

describe.each(files)('$file', ({ cases }) => {
  test.each(cases.flatMap(listCities))('$title ($city)', ({ city, answers, expect: expected }) => {
    const outcome = decideOutcome(model, answers, city === 'all' ? '' : city);
    expect(outcome.kind).toBe(expected.outcome);
    const ranks = outcome.kind === 'candidates' ? outcome.ranks.map((rank) => rank.map(({ form }) => form)) : [];
    if (expected.first.length > 0) expect(expected.first).toEqual(expect.arrayContaining(ranks[0] ?? ['nothing']));
    expect(ranks.flat()).toEqual(expect.arrayContaining(expected.among));
    expect(ranks.flat().filter((form) => expected.not.includes(form))).toEqual([]);
    const reasons = outcome.kind === 'candidates' ? outcome.ranks.flat().flatMap(({ rules }) => rules) : [];
    const given = reasons.map((rule) => [rule.form, rule.question, rule.effect, rule.city].join(' '));
    const isGiven = (named: string) => given.some((one) => one === named || one.startsWith(`${named} `));
    expect(expected.named.filter((named) => !isGiven(named))).toEqual([]);
  });
});
