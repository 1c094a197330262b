import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const run = (tool: string, args: readonly string[], cwd = '.') =>
  spawnSync(process.execPath, [resolve(tool), ...args], { cwd, encoding: 'utf8' });
const OXLINT = 'node_modules/oxlint/bin/oxlint';

test('The linter finds nothing in any file, and every exception it meets is needed', () => {
  const { status, stdout } = run(OXLINT, ['--format', 'unix']);
  expect([status, stdout.trim()]).toEqual([0, '']);
});

test('Every file is formatted', () => {
  const kept = ['--cache', '--cache-location', '.cache/prettier'];
  const { status, stderr } = run('node_modules/prettier/bin/prettier.cjs', ['--check', '.', ...kept]);
  expect([status, stderr.trim()], 'run npm run format').toEqual([0, '']);
});

test('Two files that import each other are refused, if only for a type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-circle-'));
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  writeFileSync(join(folder, 'a.ts'), "import type { B } from './b.ts';\nexport type A = { readonly b?: B };\n");
  writeFileSync(join(folder, 'b.ts'), "import type { A } from './a.ts';\nexport type B = { readonly a?: A };\n");
  const { status, stdout } = run(OXLINT, ['--format', 'unix'], folder);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stdout.match(/^[ab]\.ts:.*no-cycle/gm)).toHaveLength(2);
});
