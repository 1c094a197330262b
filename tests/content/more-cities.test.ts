import { expect, test } from 'vitest';
import { checkFiles } from '../../src/check/check-content.ts';
import { formatFinding } from '../../src/check/finding.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { AOBANO, renameAobano } from '../support/content/more-cities.ts';

// Also where あおば野市 is among them already.
const real = new Map([...readFolder('content')].filter(([file]) => !file.startsWith('cities/aobano')));
const mihon = readFolder('tests/fixtures/content');

test('あおば野市 beside the cities keeps every rule', async () => {
  const { files, findings } = await checkFiles(new Map([...real, ...AOBANO]));
  expect(files).toBe(real.size + AOBANO.size);
  expect(findings.map(formatFinding)).toEqual([]);
});

test('Ten cities more, more than there are colours, keep every rule', async () => {
  const copies = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((digit) => [...renameAobano(digit)]);
  const all = new Map([...real, ...mihon, ...AOBANO, ...copies]);
  expect(all.size).toBe(new Set([...real.keys(), ...mihon.keys()]).size + AOBANO.size * 9);
  const { findings } = await checkFiles(all);
  expect(findings.map(formatFinding)).toEqual([]);
});
