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
    z.strictObject({ query: z.string().min(1), answer: z.array(z.string()).min(1), why: z.string().min(1) }),
  ),
});
const files = readdirSync(FOLDER).map((file) => ({
  ...casesSchema.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
}));

/** The search of the site, and the one of the ZIP, which asks another index. */
const indexes: Record<string, OpenIndex> = {};
beforeAll(async () => {
  indexes['the site'] = await openIndex('real');
  indexes['the ZIP'] = await openFolder(SITES.real.out, openPortableSearch);
});

const cases = files.flatMap((one) => one.cases);

describe('Of the questions of residents and officers', () => {
  test('each names places that the search knows', () => {
    const known = new Set(indexes['the site']?.places.map(({ path }) => path));
    expect(cases.flatMap(({ answer }) => answer).filter((path) => !known.has(path))).toEqual([]);
  });

  test.each(['the site', 'the ZIP'])(
    '%s leaves none without a place and answers nine of ten among the first five',
    async (name) => {
      const missed: string[] = [];
      for (const { query, answer } of cases) {
        const paths = ((await indexes[name]?.ask(query))?.places ?? []).map(({ path }) => path);
        expect(paths.length, query).toBeGreaterThan(0);
        if (!paths.slice(0, 5).some((path) => answer.includes(path)))
          missed.push(`${query}: number ${paths.findIndex((path) => answer.includes(path)) + 1} of ${paths.length}`);
      }
      expect(missed.length / cases.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
    },
  );
});
