// Row A19 of the attacks.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropPacked, rewriteFile } from '../../../src/publish/pages/rewrite-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'kyodo-packed-'));

test('What was compressed of a file goes when the file is written anew, and no other', () => {
  for (const name of ['a.html', 'a.html.br', 'a.html.gz', 'b.html', 'b.html.gz'])
    writeFileSync(join(folder, name), 'old');
  rewriteFile(join(folder, 'a.html'), 'new');
  expect(readdirSync(folder).toSorted()).toEqual(['a.html', 'b.html', 'b.html.gz']);
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('new');
  dropPacked(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['a.html', 'b.html']);
});
