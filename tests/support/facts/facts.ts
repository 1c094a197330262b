import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Measure } from './measure.ts';
import { MEASURES } from './measures.ts';

const FOLDER = 'tests/cases/facts';
const kinds = Object.keys(MEASURES);
const value = z.union([z.string(), z.number()]);

/**
 * `tests/cases/facts/<city>.yaml`: what was counted in a city's documents. Anyone at a city desk can read and change
 * it.
 */
const factsSchema = z.strictObject({
  facts: z.array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
        .describe('この事実の名前。'),
      what: z.string().min(1).describe('何が、いくつか。一文で。'),
      count: z.enum(kinds as [string, ...string[]]).describe('何を数えるか。'),
      of: z.string().optional().describe('どこの。文書・節・主題・原典の番号など。'),
      is: z
        .union([
          value,
          z.array(z.union([value, z.array(value), z.record(z.string(), z.union([value, z.array(value)]))])),
          z
            .record(z.string(), z.union([value, z.array(value), z.record(z.string(), z.string())]))
            .refine((held) => Object.keys(held).length > 0),
        ])
        .describe('正しい値。'),
      source: z.string().min(1).describe('どの文書で数えたか。'),
      why: z.string().min(1).describe('なぜ、これが変わってはいけないか。'),
    }),
  ),
});

/** A fact that was counted in a document. */
export type Fact = z.infer<typeof factsSchema>['facts'][number];
/** The facts of a city, or of what several cities share (`all-cities`). */
export type FactFile = { readonly file: string; readonly name: string; readonly facts: readonly Fact[] };

/** Reads every file of facts. Throws with the file and the field when one is written in another way. */
export function readFacts(): readonly FactFile[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((name) => {
      const file = `${FOLDER}/${name}`;
      const { data, error } = factsSchema.safeParse(parse(readFileSync(file, 'utf8')));
      if (!data) throw new Error(`${file}\n${z.prettifyError(error)}`);
      return { file, name: name.replace(/\.yaml$/, ''), facts: data.facts };
    });
}

/** How a fact is counted in the content. */
export function measureOf({ count }: Fact): Measure {
  const measure = MEASURES[count];
  if (!measure) throw new Error(`There is no measure called ${count}.`);
  return measure;
}

/** What every city must say of itself, because it changes what the pages of other cities say. */
const ASKED: Readonly<Record<string, string>> = {
  文書: '収めた文書を、並べる順に',
  この市だけの行: '比べるページが「この市だけ」と書く行を、ほかの市の文書と見くらべてから',
  まだ調べていない主題: 'pointsのファイルがない主題を',
};

/** One sentence on what a city must still write, or nothing. */
export function tellMissing(city: string, files: readonly FactFile[]): string | undefined {
  const file = `${FOLDER}/${city}.yaml`;
  const facts = files.find(({ name }) => name === city)?.facts ?? [];
  const missing = Object.entries(ASKED).filter(([count]) => !facts.some((fact) => fact.count === count));
  if (missing.length === 0) return undefined;
  const wanted = missing.map(([count, how]) => `「${count}」（${how}）`).join('、');
  return `${file} ${existsSync(file) ? 'に' : 'を作って、'}${wanted}を書いてください。書き方は、ほかの市のファイルと同じです。`;
}
