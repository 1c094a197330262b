import { expect, test } from 'vitest';
import { listProse } from '../../src/check/read/prose.ts';
import { COUNTED_CONTENT as REAL } from '../support/content/real-content.ts';

// Rhythm is a matter of all texts together, so no rule of one content folder can hold it. Measured is the prose of the
// content outside laws (outlines keep the form of their source): split behind each 。 that no bracket closes, counted in
// characters, links without their addresses. No sentence may be left out because it is inconvenient: what is a list is
// said below. Texts in easy Japanese have measures of their own (easy-japanese.test.ts).
const SENTENCES: readonly string[] = listProse(REAL)
  .filter(({ text, isLaw, file }) => isLaw !== true && text.includes('。') && !file.includes('easy/'))
  .flatMap(({ text }) => text.replaceAll('\n', '').split(/(?<=。)(?![」』）])/))
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.endsWith('。'));

const LONGEST = 60;
const SHORTEST = 15;

function countCharacters(sentence: string): number {
  return [...sentence].length;
}

/** Four marks or more between one は and the next, brackets aside: it names one thing after the other. */
function isList(sentence: string): boolean {
  const runs = sentence.replaceAll(/（[^）]*）/g, '').split('は');
  return runs.some((run) => (run.match(/、|・|」「/g) ?? []).length >= 4);
}

test('Fewer than 20 sentences of all texts are longer than 60 characters, lists left out', () => {
  const long = SENTENCES.filter((sentence) => countCharacters(sentence) > LONGEST && !isList(sentence));
  expect(SENTENCES.length).toBeGreaterThan(3000);
  expect(long.length, long.join('\n')).toBeLessThan(20);
});

test('Sentences are not cut into pieces: nine in ten have 15 characters or more', () => {
  const whole = SENTENCES.filter((sentence) => countCharacters(sentence) >= SHORTEST);
  expect(whole.length / SENTENCES.length).toBeGreaterThanOrEqual(0.9);
});

test('A sentence has 36.6 characters at most in the mean', () => {
  const sum = SENTENCES.map(countCharacters).reduce((one, other) => one + other, 0);
  expect(sum / SENTENCES.length).toBeLessThanOrEqual(36.6);
});
