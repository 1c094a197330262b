import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writeOpeningScript, type AskedBy } from '../../../src/domain/view/opening-script.ts';

/** Runs the script on a page of that address; says whether it was marked. */
function isMarked(by: AskedBy, address: string): boolean {
  const dataset: Record<string, string> = {};
  const { search, hash } = new URL(address, 'http://localhost/');
  const document = { documentElement: { dataset }, addEventListener: () => undefined };
  runInNewContext(writeOpeningScript(by), { document, location: { search, hash } });
  return 'opening' in dataset;
}

test('A page is marked where its address asks the wizard for a step', () => {
  expect(['?at=result', '?v=2&city=a&at=stage'].map((address) => isMarked('query', address))).toEqual([true, true]);
  expect(['', '?city=a', '?what=at', '#at=result'].map((address) => isMarked('query', address))).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});

test('A page is marked where its address names a sheet or brings marks, and not where it names a part of the page', () => {
  expect(['#sheet=a', '#marks=x', '#full=x'].map((address) => isMarked('fragment', address))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['', '#commission', '#fullest', '?sheet=a'].map((address) => isMarked('fragment', address))).toEqual(
    Array.from({ length: 4 }, () => false),
  );
});
