import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { findAnswers } from '../../src/islands/search/answer/find-answers.ts';
import { questionWordsSchema } from '../../src/schemas/question-words.ts';
import { SITES } from '../support/site/build-sites.ts';

const FOLDER = 'tests/cases/answers';
const answerSchema = z.strictObject({
  city: z.string(),
  says: z.string().min(4),
  at: z.string().startsWith('/'),
  ended: z.literal(true).optional(),
});
const casesSchema = z.strictObject({
  cases: z.array(
    z.strictObject({
      query: z.string().min(1),
      city: z.string().optional(),
      kind: z.enum(['project', 'section', 'scheme']).optional(),
      answer: z.union([z.literal('silent'), z.array(answerSchema).min(1)]),
      why: z.string().min(1),
    }),
  ),
});
const cases = readdirSync(FOLDER).flatMap(
  (file) => casesSchema.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))).cases,
);
const words = questionWordsSchema.parse(parse(readFileSync('content/search/questions.yaml', 'utf8')));

/** The files of the real site that were asked for, from its folder. */
const fetched: string[] = [];
vi.stubGlobal('fetch', (path: string) => {
  fetched.push(path);
  return Promise.resolve(new Response(readFileSync(join(SITES.real.out, path))));
});
const ask = (query: string, city = '', kind: '' | 'project' | 'section' | 'scheme' = '') =>
  findAnswers('/', { query, city, document: '', kind }, words);

describe('Of the questions for a fact', () => {
  test('there are forty at least, and a dozen to which nothing may be said', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ answer }) => answer === 'silent').length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)('「$query」（$city）is answered by the content or not at all: $why', async (one) => {
    const told = (await ask(one.query, one.city, one.kind)).map(({ city, text, path, isEnded }) => ({
      city,
      text,
      at: path,
      ended: isEnded,
    }));
    const expected = one.answer === 'silent' ? [] : one.answer;
    expect(told).toEqual(
      expected.map(({ city, says, at, ended = false }) => ({ city, text: expect.stringContaining(says), at, ended })),
    );
  });
});
