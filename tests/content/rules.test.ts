import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkContent, checkFiles } from '../../src/check/check-content.ts';
import { formatFinding } from '../../src/check/finding.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { noteLanguage } from '../../src/check/rules/language.ts';
import { cutContent } from '../../src/loaders/cut-content.ts';
import { CITIES, COUNTED_CONTENT } from '../support/content/real-content.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const real = readFolder('content');

test('The content of the cities keeps every rule', async () => {
  const { files, findings } = await checkFiles(real);
  expect(files).toBeGreaterThan(350);
  expect(findings.map(formatFinding)).toEqual([]);
});

test('No sentence of the cities that were counted reads badly, as far as rules can tell', async () => {
  expect((await noteLanguage(COUNTED_CONTENT)).map(formatFinding)).toEqual([]);
});

test('みほん市 beside them keeps every rule too', async () => {
  const { files, findings } = await checkFiles(new Map([...real, ...readFolder('tests/fixtures/content')]));
  expect(files).toBeGreaterThan(real.size + 15);
  expect(findings.map(formatFinding)).toEqual([]);
});

test.each(CITIES)('The content of %s alone, as one city publishes it, keeps every rule', async (city) => {
  const into = mkdtempSync(join(tmpdir(), 'handbook-'));
  folders.push(into);
  const { findings } = await checkContent(cutContent('content', [city], into));
  expect(findings.map(formatFinding)).toEqual([]);
});
