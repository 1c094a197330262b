import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles, type Report } from '../../src/check/check-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { applyMistake, type Slip } from '../support/check/apply-mistake.ts';

type Place = { readonly file: string; readonly line?: number; readonly value?: string; readonly mend: string };
type Mistake = { readonly name: string; readonly slips: readonly Slip[] } & (
  | { readonly told: Place; readonly also?: readonly string[] }
  | { readonly noted: Required<Place> }
  | { readonly reading: { readonly file: string; readonly reading: string } }
  | { readonly harmless: string }
);

const CITY = 'aobano';
const FOLDER = `cities/${CITY}/`;
/** What あおば野市 names of the files that all cities share. */
const SHARED = /^(concepts\/|forms\/|glossary\/|wizard\/questions\.yaml)/;

const files: ReadonlyMap<string, Uint8Array> = new Map([
  ...[...readFolder('content')].filter(([file]) => SHARED.test(file)),
  ...readFolder('tests/fixtures/content'),
  ...[...readFolder('tests/fixtures/aobano')].map(([file, bytes]) => [FOLDER + file, bytes] as const),
]);
const mistakes = globSync('tests/cases/mistakes/*.yaml')
  .toSorted()
  .flatMap((file) => parse(readFileSync(file, 'utf8')) as readonly Mistake[]);

const check = ({ slips }: Mistake): Promise<Report> => checkFiles(applyMistake(files, FOLDER, slips), CITY);
const named = (held: (mistake: Mistake) => boolean) => mistakes.filter(held).map((one) => [one.name, one] as const);

test('あおば野市 without a mistake is told of nothing', async () => {
  expect((await checkFiles(files, CITY)).findings).toEqual([]);
});

describe('A mistake is told with file, line, what stands there and how to mend it', () => {
  test.each(named((one) => 'told' in one))('%s', async (_name, mistake) => {
    if (!('told' in mistake)) throw new Error('A mistake of another kind.');
    const { file, line, value = '', mend } = mistake.told;
    const { findings } = await check(mistake);
    const found = findings.map((finding) => ({ ...finding, file: finding.file.replace(FOLDER, '') }));
    const right = found.find(
      (one) => one.file === file && one.line === line && one.value?.startsWith(value) && one.mend.startsWith(mend),
    );
    expect(right, JSON.stringify(found, undefined, 1)).toBeDefined();
    // Nothing is laid at another file but what follows there.
    expect([...new Set(found.map((one) => one.file))].toSorted()).toEqual([file, ...(mistake.also ?? [])].toSorted());
    // No sentence of a parser gets through.
    expect(found.filter(({ problem, mend: how }) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/i.test(problem + how))).toEqual([]);
  });
});

describe('What may be meant is told as what should be read again, and stops nothing', () => {
  test.each(named((one) => 'noted' in one))('%s', async (_name, mistake) => {
    if (!('noted' in mistake)) throw new Error('A mistake of another kind.');
    const { findings, notices } = await check(mistake);
    const { file, line, value, mend } = mistake.noted;
    const right = notices.find((one) => one.file === FOLDER + file && one.line === line && one.value === value);
    expect(findings).toEqual([]);
    expect(right?.mend.startsWith(mend)).toBe(true);
  });
});

describe('A wrong reading stands in the list that a person looks over', () => {
  test.each(named((one) => 'reading' in one))('%s', async (_name, mistake) => {
    if (!('reading' in mistake)) throw new Error('A mistake of another kind.');
    const { readings } = await check(mistake);
    const { file, reading } = mistake.reading;
    expect(readings.filter((one) => one.file === FOLDER + file && one.reading === reading)).toHaveLength(1);
  });
});

describe('What does no harm is told of nothing', () => {
  test.each(named((one) => 'harmless' in one))('%s', async (_name, mistake) => {
    expect((await check(mistake)).findings).toEqual([]);
  });
});

test('Of the mistakes that harm, only readings are published; nearly all others are told with line and value', () => {
  const harming = mistakes.filter((one) => !('harmless' in one));
  const told = harming.flatMap((one) => ('told' in one ? [one.told] : []));
  expect(harming.length - told.length - named((one) => 'noted' in one).length).toBe(2);
  const whole = told.filter(({ line, value }) => line !== undefined && value !== undefined);
  expect(whole.length / told.length).toBeGreaterThan(0.95);
});
