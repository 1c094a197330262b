import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEdited } from '../../src/loaders/list-edited.ts';
import { writeLaid } from '../../src/loaders/write-laid.ts';

const ROOT = resolve('.cache/write-laid-test');
beforeAll(() => {
  cpSync('tests/fixtures/content', ROOT, { recursive: true });
  cpSync('tests/fixtures/site', ROOT, { recursive: true });
});
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

test('Where no document has another edition, what people edit is what a build reads', () => {
  expect(writeLaid(resolve('tests/fixtures/content'), '2026-12-01')).toBe(resolve('tests/fixtures/content'));
});

test('Else the content is laid out as it stands on the day, and what is not changed is not written again', () => {
  const laid = writeLaid(ROOT, '2027-04-01');
  const file = join(laid, 'cities/mihon/ordinance/rules/art-2.mdx');
  expect(readFileSync(file, 'utf8')).toContain('一緒に手入れします');
  expect(listEdited(laid)).toEqual(['mihon/compass', 'mihon/ordinance']);
  const before = statSync(file).mtimeMs;
  rmSync(join(ROOT, 'cities/mihon/letter'), { recursive: true });
  expect(writeLaid(ROOT, '2027-04-01')).toBe(laid);
  expect(statSync(file).mtimeMs).toBe(before);
  expect(existsSync(join(laid, 'cities/mihon/letter/document.yaml'))).toBe(false);
  rmSync(laid, { recursive: true });
});
