import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdrawCopies } from '../../../src/publish/offline/withdraw-copies.ts';
import { readOfflineCopy, writeWorker } from '../../../src/publish/offline/write-worker.ts';

const root = mkdtempSync(join(tmpdir(), 'handbook-withdraw-'));
const page = join(root, 'offline/index.html');

beforeAll(() => {
  mkdirSync(join(root, 'offline'));
  writeFileSync(page, '<!--keeping--><p><!--size--><!--/size--></p><!--/keeping-->');
  for (const file of ['offline-worker.js.gz', 'offline/index.html.br']) writeFileSync(join(root, file), 'old');
});
afterAll(() => rmSync(root, { recursive: true }));

// attack.md A14, A19
test('A site whose copies are withdrawn offers none, and hands out nothing compressed that still does', async () => {
  await writeWorker(root);
  await withdrawCopies(root);
  expect(readFileSync(page, 'utf8')).toContain('端末への保存は、いまはできません');
  expect(readFileSync(join(root, 'offline-worker.js'), 'utf8')).toContain('unregister()');
  for (const file of ['offline-worker.js.gz', 'offline/index.html.br'])
    expect(existsSync(join(root, file))).toBe(false);
});

test('Whatever would offer them again by the way stops and says how it is done on purpose', async () => {
  await withdrawCopies(root);
  await expect(writeWorker(root)).rejects.toThrow('npm run build で作り直してください');
  expect(() => readOfflineCopy(root)).toThrow('npm run build で作り直してください');
});
