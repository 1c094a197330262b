import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';
import { listScripts } from '../support/site/list-scripts.ts';
import { readPages } from '../support/site/read-site.ts';

const FOLDER = SITES.real.out;
const SCRIPTS = readdirSync(join(FOLDER, '_astro')).filter((name) => name.endsWith('.js'));
const find = (start: string) => SCRIPTS.filter((name) => name.startsWith(`${start}.`));

/** What writes and reads office files, with all it imports that no page with a button has, in bytes compressed. */
test.each([
  ['write-word', 65_000],
  ['write-workbook', 20_000],
  ['read-sheet-workbook', 20_000],
] as const)('%s comes on the press and weighs at most %i bytes compressed', (start, limit) => {
  const [script = '', ...others] = find(start);
  expect(others).toEqual([]);
  const [desk = ''] = find('ChecklistSheets.island');
  const there = listScripts(FOLDER, desk);
  const parts = [...listScripts(FOLDER, script)].filter((name) => !there.has(name));
  expect(parts).toContain(script);
  const weight = parts.reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(join(FOLDER, '_astro', name))).length,
    0,
  );
  expect(weight).toBeGreaterThan(4_000);
  expect(weight, parts.join(', ')).toBeLessThanOrEqual(limit);
});

test('No page fetches or preloads what writes and reads office files, and the offline copy keeps it', () => {
  const late = ['write-word', 'write-workbook', 'read-sheet-workbook'].flatMap(find);
  expect(late).toHaveLength(3);
  const named = readPages('real').filter(({ html }) => late.some((name) => html.includes(name)));
  expect(named.map(({ path }) => path)).toEqual([]);
  const worker = readFileSync(join(FOLDER, 'offline-worker.js'), 'utf8');
  expect(late.filter((name) => !worker.includes(`_astro/${name}`))).toEqual([]);
});

test('The licences of what is handed out name what Word files are written with and what lies in it', () => {
  const text = readFileSync(join(FOLDER, 'licences.txt'), 'utf8');
  for (const name of ['docx', 'nanoid', 'fflate', 'saxen']) expect(text).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
});
