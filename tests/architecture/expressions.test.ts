import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { openVerdicts } from '../../src/check/kept-verdicts.ts';
import { comesToAnEnd } from '../support/code/comes-to-an-end.ts';
import { makeHostile } from '../support/code/hostile-for.ts';
import { listMakers, listWritten, watchMaking } from '../support/code/list-expressions.ts';

vi.setConfig({ testTimeout: 600_000 });

/** How often a hostile run is repeated; what doubles its steps with each is told by the first. */
const TIMES = [40, 1_000, 30_000];
/** Whoever is not through by then (milliseconds) gets a longer input and all the time a busy machine may take. */
const [SOON, LATE] = [200, 2_000];

/** Gives a hostile input on which an expression does not come to an end, or undefined. */
function findEndless(expression: RegExp): string | undefined {
  const all = new RegExp(expression.source, [...new Set([...expression.flags, 'g'])].join(''));
  const runs = makeHostile(expression);
  for (const times of TIMES)
    for (const { before, again, end } of runs) {
      const replace = (count: number) => () => (before + again.repeat(count) + end).replace(all, '');
      if (!comesToAnEnd(replace(times), SOON) && !comesToAnEnd(replace(8 * times), LATE))
        return JSON.stringify([before, again, end]);
    }
  return undefined;
}

/** Who judges: this file, what it makes hostile runs with, and the matcher. What they let pass is not judged again. */
const JUDGE = ['hostile-for.ts', 'comes-to-an-end.ts'].map((file) => `tests/support/code/${file}`);
const judge = [import.meta.filename, ...JUDGE].map((file) => readFileSync(file, 'utf8'));
const verdicts = openVerdicts('.cache/expressions', [process.version, ...judge].join());

const tell = (where: string, expression: RegExp) => {
  if (verdicts.isGood(expression.toString())) return [];
  const text = findEndless(expression);
  if (text === undefined) verdicts.noteGood(expression.toString());
  return text === undefined ? [] : [`${where} ${expression.toString()} hangs on ${text}`];
};

/** The files that make regular expressions of texts, and what makes each that is not made when the file is read. */
const MAKERS: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = {
  'src/bundling/preact-islands.ts': undefined, // of one fixed name, for the names of scripts
  'src/check/read/content-paths.ts': undefined,
  'src/check/rules/furigana.ts': undefined, // a word and two signs: no loop
  'src/check/rules/project-lists.ts': undefined,
  'src/check/rules/real-dates.ts': undefined,
  'src/check/rules/retold-facts.ts': undefined,
  'src/check/rules/spans.ts': undefined,
  'src/check/rules/typography.ts': undefined,
  'src/domain/data/csv.ts': async () => (await import('../../src/domain/data/csv.ts')).parseCsv('a,b'),
  'src/domain/easy/find-invented.ts': undefined,
  'src/domain/easy/read-runs.ts': undefined,
  'src/domain/editions/mark-differences.ts': async () =>
    (await import('../../src/domain/editions/mark-differences.ts')).cutByTerms(['協働', '市民活動団体']),
  'src/domain/editions/same-spelling.ts': undefined,
  'src/domain/japanese/era-date.ts': undefined,
  'src/domain/japanese/era.ts': undefined,
  'src/domain/japanese/fold-forms.ts': undefined,
  'src/domain/japanese/furigana.ts': async () =>
    (await import('../../src/domain/japanese/furigana.ts')).makeFurigana({ 協働: 'きょうどう' }),
  'src/domain/japanese/numerals.ts': async () =>
    (await import('../../src/domain/japanese/numerals.ts')).parseKanjiNumeral('十二'),
  'src/domain/search/plan/cut-tokens.ts': undefined,
  'src/domain/search/plan/cut-words.ts': undefined,
  'src/domain/search/plan/facts.ts': undefined,
  'src/domain/search/plan/plan-facts.ts': undefined,
  'src/import/model/find-era-date.ts': undefined,
  'src/import/sort/labels.ts': undefined,
  'src/import/write/find-links.ts': undefined,
  'src/publish/pages/prune-styles.ts': undefined,
};

// Issue 17, kind 10; attack.md A9.
test('What hangs is told from what does not', () => {
  const slow = [
    /\/+$/,
    /(a+)+$/,
    /\s*\n\s*/g,
    /<style[^>]*>/,
    /(?:では|で|は)+(?=[漢])/u,
    /u="[^"]*\/(\w+)\.i\.[^"]*"/,
  ];
  expect(slow.filter((one) => findEndless(one) === undefined)).toEqual([]);
  const quick = [/\/$/, /[?#].*/s, /<style[^<>]*>/, /^[a-z]+(-[a-z]+)*$/];
  expect(quick.filter((one) => findEndless(one) !== undefined)).toEqual([]);
});

test('No regular expression that is written in the code hangs on any run of what its parts match', () => {
  expect(listWritten().flatMap(({ where, expression }) => tell(where, expression))).toEqual([]);
});

test('No regular expression that the code makes of texts does so either', async () => {
  expect(listMakers(), 'say what makes it').toEqual(Object.keys(MAKERS));
  for (const [file, make] of Object.entries(MAKERS)) {
    vi.resetModules();
    const made = await watchMaking(async () => {
      await import(/* @vite-ignore */ `../../${file}`);
      await make?.();
    });
    expect(made.flatMap((expression) => tell(file, expression))).toEqual([]);
  }
});
