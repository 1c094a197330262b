import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const place = mkdtempSync(join(tmpdir(), 'odd-'));
afterAll(() => rmSync(place, { recursive: true }));

const SCRIPT = `import { writeFileSync } from 'node:fs';
writeFileSync('told.json', JSON.stringify([process.cwd(), import.meta.filename, process.argv.slice(1)]));
process.exit(7);`;

/** Runs a command of the handbook in a folder of this name, with another folder for what is put aside. */
function runIn(name: string, aside = 'aside') {
  const folder = join(place, name);
  for (const path of [join(folder, '.ci'), join(place, aside)]) mkdirSync(path, { recursive: true });
  for (const file of ['check-node.mjs', 'plain-path.mjs']) cpSync(`.ci/${file}`, join(folder, '.ci', file));
  writeFileSync(join(folder, 'script.ts'), SCRIPT);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', './.ci/check-node.mjs', 'script.ts', '--pdf', 'a#b'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, TMPDIR: join(place, aside), TEMP: join(place, aside) } },
  );
  const told = join(folder, 'told.json');
  const [cwd = '', file = '', args = []] = existsSync(told)
    ? (JSON.parse(readFileSync(told, 'utf8')) as [string, string, string[]]) // written by the script above
    : [];
  return { status, stderr, cwd, file, args, left: readdirSync(join(place, aside)) };
}

// attack.md A21
test.each(['a#b', 'a%20b', '100%', 'なぜ?'])(
  'In a folder named "%s" a command runs under a plain name, and what it writes and how it ends arrive',
  (name) => {
    const { status, cwd, file, args, left } = runIn(name);
    expect(status).toBe(7);
    for (const path of [cwd, file, args[0]]) expect(path).not.toMatch(/[#%?]/);
    expect([file, ...args]).toEqual([join(cwd, 'script.ts'), join(cwd, 'script.ts'), '--pdf', 'a#b']);
    expect(left).toEqual([]);
  },
);

test('In a folder with a plain name, Japanese and blanks among them, a command runs where it stands', () => {
  const { status, cwd } = runIn("協働 [b] (c) '&+@");
  expect([status, cwd]).toEqual([7, join(place, "協働 [b] (c) '&+@")]);
});

test('Where nothing has a plain name, a command says in one sentence what to do, and does not run', () => {
  const { status, cwd, stderr } = runIn('c#d', 'as#ide');
  expect([status, cwd]).toEqual([1, '']);
  expect(stderr).toMatch(/^「.*c#d」では動きません。#、\?、%のない名前のフォルダーに移してください。\n$/);
});
