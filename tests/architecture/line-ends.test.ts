import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Issue 20, statement 6; fifth-city.md, mistake 12.
test('Git for Windows, which writes line ends of its own, leaves those of a text as they are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-clone-'));
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...words], {
      cwd: folder,
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', HOME: folder },
      stdio: 'pipe',
    });
  try {
    const names = ['section.mdx', 'city.yaml', 'page.astro', 'run'];
    copyFileSync('.gitattributes', join(folder, '.gitattributes'));
    for (const name of names) writeFileSync(join(folder, name), 'a: 1\nb: 2\n');
    git('init', '--quiet');
    git('add', '.');
    for (const name of names) rmSync(join(folder, name));
    git('checkout', '--', '.');
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(names.map(() => 'a: 1\nb: 2\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
