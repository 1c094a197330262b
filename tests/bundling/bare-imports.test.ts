import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { bareImports } from '../../src/bundling/bare-imports.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-imports-'));
writeFileSync(join(folder, 'entry.js'), "import('./later.js').then(({ name }) => console.log(name));");
writeFileSync(join(folder, 'later.js'), "export const name = 'later';");
afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(plugins: Plugin[]): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(folder, 'entry.js') } },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput];
  return output.flatMap((part) => (part.type === 'chunk' && part.isEntry ? [part.code] : [])).join();
}

test('A script imports what it needs later without the piece of Vite that looks for its styles', async () => {
  const bare = await bundle([bareImports()]);
  expect(bare).toMatch(/import\(`\.\/[^`]+\.js`\)/);
  expect(bare).not.toContain('vite:preloadError');
  expect(await bundle([])).toContain('vite:preloadError');
});
