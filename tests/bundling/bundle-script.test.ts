import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleScript } from '../../src/bundling/bundle-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'kyodo-bundle-'));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
write('part.ts', `export const word = (): string => 'imported at once';`);
write('later.ts', `export const later = 'fetched later';`);

test('A script comes out with what it imports, before what it fetches itself', async () => {
  const entry = write(
    'entry.ts',
    `import { word } from './part.ts'; export const run = async () => [word(), (await import('./later.ts')).later];`,
  );
  const [script, ...others] = await bundleScript(entry, { output: { chunkFileNames: 'later.js' } });
  expect(script.code).toContain('imported at once');
  expect(script.code).toContain('later.js');
  expect(others.map(({ code }) => code.includes('fetched later'))).toEqual([true]);
});

test('Words are replaced, and a script without modules runs at once', async () => {
  const entry = write('worker.ts', `declare const GIVEN: string; globalThis.name = GIVEN;`);
  const [{ code }] = await bundleScript(entry, { define: { GIVEN: '"seven"' }, output: { format: 'iife' } });
  expect(code).toMatch(/^\(?function\(\)\{globalThis\.name=`seven`\}\)?\(\)/);
});

test('A script that does not exist is no script', async () => {
  await expect(bundleScript(join(folder, 'missing.ts'))).rejects.toThrow('missing.ts');
});
