import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listContent, readSections } from '../support/content/read-content.ts';
import { toString } from '../support/content/tree-text.ts';

/** The western year before year 1 of each era. */
const BEFORE: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const PAIR = /(明治|大正|昭和|平成|令和)(元|[0-9０-９]+)年(度?)[（(]([0-9０-９]+)年?(度?)[）)]/g;

const lines = listContent('**/*.{mdx,yaml}').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, at) => ({ at: `${file}:${at + 1}`, text })),
);

test('A western year behind an era year is that year, in one form: 平成31年（2019年）, 平成20年度（2008年度）', () => {
  const pairs = lines.flatMap(({ at, text }) => [...text.matchAll(PAIR)].map((match) => ({ at, match })));
  const problems = pairs.flatMap(({ at, match: [whole, era = '', year = '', fiscal = ''] }) => {
    const western = (BEFORE[era] ?? 0) + (year === '元' ? 1 : Number(year));
    const wanted = `${era}${year}年${fiscal}（${western}年${fiscal}）`;
    return whole === wanted ? [] : [`${at}: ${whole}, not ${wanted}`];
  });
  expect(pairs.length).toBeGreaterThan(20);
  expect(problems).toEqual([]);
});

test('No era has a year it never had', () => {
  const LAST: Readonly<Record<string, number>> = { 明治: 45, 大正: 15, 昭和: 64, 平成: 31, 令和: 30 };
  const problems = lines.flatMap(({ at, text }) =>
    [...text.matchAll(/(明治|大正|昭和|平成|令和)(\d+)年/g)]
      .filter(([, era = '', year]) => Number(year) < 1 || Number(year) > (LAST[era] ?? 0))
      .map(([whole]) => `${at}: ${whole}`),
  );
  expect(problems).toEqual([]);
});

test('An era year carries its western year where the text of a section first mentions it', async () => {
  const problems = (await readSections()).flatMap(({ file, tree }) => {
    const mentions = [...toString(tree).matchAll(/((?:明治|大正|昭和|平成|令和)(?:元|\d+))年度?(（\d{4}年)?/g)];
    const first = mentions.filter(([, year], at) => mentions.findIndex(([, other]) => other === year) === at);
    return first.filter(([, , western]) => western === undefined).map(([whole]) => `${file}: ${whole}`);
  });
  expect(problems).toEqual([]);
});
