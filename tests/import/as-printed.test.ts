import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';

const FILE = 'colour-ordinance.txt';
const ROOT = 'tests/fixtures/content';
const FOLDER = join(ROOT, 'cities/mihon/colours');
const bytes = readFileSync(`tests/fixtures/import/${FILE}`);
const order = { root: ROOT, city: 'mihon', document: 'colours', kind: 'ordinance', file: FILE };

test('An ordinance with every oddity of a statute comes out of the import as the fixture has it', async () => {
  const { written } = await importDocument(bytes, order);
  const sections = [...written.files].filter(([file]) => file.endsWith('.mdx'));
  expect(sections).toHaveLength(21);
  for (const [file, text] of sections) expect(text, file).toBe(readFileSync(join(FOLDER, file), 'utf8'));
});

test('Nothing of it is set aside but the blanks that set its lines in', async () => {
  const { balance } = await importDocument(bytes, order);
  expect([...new Set(balance.asides.map(({ reason }) => reason))]).toEqual(['段落のはじめか終わりの空白']);
  expect(balance.asides.filter(({ text }) => text.trim() !== '')).toEqual([]);
  expect(balance.open).toBe(0);
});
