import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openSearch as openPortableSearch } from '../../src/islands/portable/open-search.ts';
import { openFolder, openIndex, type OpenIndex } from '../support/site/ask-index.ts';
import { SITES } from '../support/site/build-sites.ts';

const FOLDER = 'tests/cases/search';
const casesSchema = z.strictObject({
  cases: z.array(
    z.strictObject({
      query: z.string().min(1),
      answer: z.array(z.string()).min(1),
      /** Where it is said, the answer is among so many, without exception. */
      among: z.int().positive().optional(),
      why: z.string().min(1),
    }),
  ),
});
/** Who mends words must not read what is kept aside to measure them: it is named by its file and number. */
const cases = readdirSync(FOLDER).flatMap((file) =>
  casesSchema
    .parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))
    .cases.map((one, at) => ({ ...one, name: file.startsWith('kept-aside') ? `${file} ${at + 1}` : one.query })),
);

type Case = (typeof cases)[number];

/** The search of the site, and the one of the ZIP, which asks another index. */
const indexes: Record<string, OpenIndex> = {};
beforeAll(async () => {
  indexes['the site'] = await openIndex('real');
  indexes['the ZIP'] = await openFolder(SITES.real.out, openPortableSearch);
});

describe('Of the questions of residents and officers', () => {
  test('each names places that the search knows', () => {
    const known = new Set(indexes['the site']?.places.map(({ path }) => path));
    expect(cases.flatMap(({ answer }) => answer).filter((path) => !known.has(path))).toEqual([]);
  });

  describe.each(['the site', 'the ZIP'])('%s', (index) => {
    /** Where many cities could answer, a question comes from the page of the one whose answer is told here. */
    const ask = async ({ query, answer }: Case) => {
      const { places = [], isOfMany = false, ask: search } = indexes[index] ?? {};
      const [from = '', ...others] = places.find(({ path }) => path === answer[0])?.cities ?? [];
      const found = await search?.(query, isOfMany && others.length === 0 ? { from } : {});
      return (found?.places ?? []).map(({ path }) => path);
    };
    const listMissed = async (asked: readonly Case[], most: number) => {
      const missed: string[] = [];
      for (const one of asked) {
        const { name, answer, among = most } = one;
        const paths = await ask(one);
        const at = paths.findIndex((path) => answer.includes(path));
        if (at < 0 || at >= among) missed.push(`${name}: number ${at + 1} of ${paths.length}`);
      }
      return missed;
    };

    test('leaves none without a place', async () => {
      const empty = [];
      for (const one of cases) if ((await ask(one)).length === 0) empty.push(one.name);
      expect(empty).toEqual([]);
    });

    test('answers nine of ten among the first five', async () => {
      const missed = await listMissed(cases, 5);
      expect(missed.length / cases.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
    });

    test('answers what is asked for by name among as many as the question says', async () => {
      const named = cases.filter(({ among }) => among !== undefined);
      expect(named.length).toBeGreaterThan(0);
      expect(await listMissed(named, 0)).toEqual([]);
    });
  });
});
