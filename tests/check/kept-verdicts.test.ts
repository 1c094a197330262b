import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openVerdicts } from '../../src/check/kept-verdicts.ts';

test('What a run found good is good for the next, letter for letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  openVerdicts(folder, 'rules').noteGood('市は話し合います。');
  const next = openVerdicts(folder, 'rules');
  expect(next.isGood('市は話し合います。')).toBe(true);
  expect(next.isGood('市は話し合います')).toBe(false);
});

test('Another judge begins anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  openVerdicts(folder, 'rules').noteGood('市は話し合います。');
  expect(openVerdicts(folder, 'stricter rules').isGood('市は話し合います。')).toBe(false);
});

test('Where nothing can be written, a run goes on', () => {
  const verdicts = openVerdicts(join(import.meta.filename, 'none'), 'rules');
  verdicts.noteGood('市は話し合います。');
  expect(verdicts.isGood('市は話し合います。')).toBe(true);
});
