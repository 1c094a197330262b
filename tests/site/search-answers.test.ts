import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { questionWordsSchema } from '../../src/schemas/question-words.ts';
import { COUNTED_CONTENT as REAL } from '../support/content/real-content.ts';
import { SITES } from '../support/site/build-sites.ts';
import { readFile } from '../support/site/read-data.ts';

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
// Anew, because another file of this layer may have had the words of another site fetched.
vi.resetModules();
const { findAnswers } = await import('../../src/islands/search/answer/find-answers.ts');
const ask = (query: string, city = '', kind: '' | 'project' | 'section' | 'scheme' = '', from = '') =>
  findAnswers('/', { query, city, document: '', kind, from }, words);
/** Of more than eight cities only the one answers that is named, chosen or come from. */
const isOfMany = (JSON.parse(readFile('real', 'data/cities.json')) as readonly unknown[]).length > 8;

describe('Of the questions for a fact', () => {
  test('there are forty at least, and a dozen to which nothing may be said', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ answer }) => answer === 'silent').length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)('「$query」（$city）is answered by the content or not at all: $why', async (one) => {
    const all = one.answer === 'silent' ? [] : one.answer;
    const [from] = isOfMany ? all.map(({ city }) => city) : [];
    const told = (await ask(one.query, one.city, one.kind, from)).map(({ city, text, path, isEnded }) => ({
      city,
      text,
      at: path,
      ended: isEnded,
    }));
    const expected = (from === undefined ? all : all.filter(({ city }) => city === from)).map(
      ({ city, says, at, ended = false }) => ({ city, text: expect.stringContaining(says) as unknown, at, ended }),
    );
    // A city that answers alone may say more.
    expect(told).toEqual(expected.length < all.length ? expect.arrayContaining(expected) : expected);
  });
});

describe('Of the content of any city', () => {
  const nameOf = new Map(REAL.cities.map(({ id, data }) => [id, data.name]));
  /** Asks one question after the other; gives those whose answer does not hold the text. */
  async function listUnanswered(
    asked: readonly { readonly query: string; readonly city: string; readonly text: string }[],
  ): Promise<readonly string[]> {
    const missed: string[] = [];
    for (const { query, city, text } of asked) {
      const told = await ask(query, nameOf.get(city));
      if (!told.some((answer) => answer.text === text && answer.city === nameOf.get(city))) missed.push(query);
    }
    return missed;
  }

  test('every amount, group and month of a scheme answers to its name', async () => {
    const asked = REAL.schemes.flatMap(({ city, data: { title, amount, who, when } }) =>
      Object.entries({ いくら: amount, の対象: who, はいつ: when }).flatMap(([word, text]) =>
        text === undefined ? [] : [{ query: `${title}${word}`, city, text }],
      ),
    );
    expect(asked.length).toBeGreaterThan(7);
    expect(await listUnanswered(asked)).toEqual([]);
  });

  test('every amount that no document tells is asked for in vain', async () => {
    const untold = REAL.schemes.filter(({ data }) => data.amount === undefined);
    expect(untold.length).toBeGreaterThan(2);
    for (const { city, data } of untold) expect(await ask(`${data.title}はいくら`, nameOf.get(city))).toEqual([]);
  });

  test('every phone answers to the name of its desk, and every meaning to its term', async () => {
    const phones = REAL.cities.flatMap(({ id, data }) =>
      data.contacts.flatMap(({ tel, name }) =>
        tel === undefined ? [] : [{ query: `${name.replace(/（.*/, '')} 電話`, city: id, text: tel }],
      ),
    );
    const terms = new Map(REAL.terms.map(({ id, data }) => [id, data.term]));
    const meanings = REAL.meanings.flatMap(({ city, data }) =>
      data.meanings.map(({ term, gist }) => ({ query: `${terms.get(term)}とは`, city, text: gist })),
    );
    expect(phones.length).toBeGreaterThan(3);
    expect(meanings.length).toBeGreaterThan(60);
    expect(await listUnanswered([...phones, ...meanings])).toEqual([]);
  });

  test('every article answers to its number, and no other number does', async () => {
    const articles = REAL.sections.flatMap(({ data: { article }, city }) =>
      article === undefined ? [] : [{ article, city }],
    );
    expect(articles.length).toBeGreaterThan(30);
    for (const { article, city } of articles) {
      const [told, ...others] = await ask(`第${article}条`, nameOf.get(city));
      expect(told?.path, `第${article}条`).toMatch(new RegExp(`#art-${article}-p1$`));
      expect(others).toEqual([]);
    }
    const last = Math.max(...articles.map(({ article }) => article));
    expect(await ask(`第${last + 1}条`)).toEqual([]);
  });
});
