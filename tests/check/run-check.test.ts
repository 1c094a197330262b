import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { CITY, edit, MIHON, type Edits } from '../support/check/mihon-content.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Writes みほん市 with some files changed into a folder of its own. */
function layOut(edits: Edits): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  folders.push(root);
  for (const [file, bytes] of edit(MIHON, edits)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
  return root;
}

/** Runs the command over a content folder as npm does; gives what it prints and its exit code. */
function run(root: string, ...words: readonly string[]): { readonly lines: readonly string[]; readonly code: number } {
  const options = { env: { ...process.env, HANDBOOK_CONTENT: root }, encoding: 'utf8', stdio: 'pipe' } as const;
  try {
    return {
      lines: execFileSync(process.execPath, ['src/check/run-check.ts', ...words], options)
        .trim()
        .split('\n'),
      code: 0,
    };
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
    return { lines: `${stdout}${stderr}`.trim().split('\n'), code: status };
  }
}

test('A content folder without fault ends with success, and with what somebody may look at', () => {
  const { lines, code } = run(layOut({}));
  expect(lines[0]).toBe('■ 読み直すところ（このままでもサイトは作れます）');
  expect(lines.at(-1)).toBe(`${MIHON.size}のファイルを調べました。読み直すところは4件です。直すところは0件です。`);
  expect(code).toBe(0);
});

test('Faults of several files are told in one run, by the path one can open, and the command fails', () => {
  const root = layOut({
    [`${CITY}/city.yaml`]: ['accent: magenta', 'accent: red'],
    [`${CITY}/guide/start/purpose.mdx`]: ['term:collaboration', 'term:bridge'],
  });
  const { lines, code } = run(root);
  const shown = relative(process.cwd(), root);
  const faults = lines.slice(lines.indexOf('■ 直すところ') + 1);
  expect(faults.filter((line) => !line.startsWith('　'))).toEqual([
    `${shown}/${CITY}/city.yaml:5　accent「red」`,
    `${shown}/${CITY}/guide/start/purpose.mdx:10「[協働](term:bridge)」`,
    `${MIHON.size}のファイルを調べました。読み直すところは4件です。直すところは2件です。`,
  ]);
  expect(code).toBe(1);
});

test('Of one city only its files and the shared ones are told, with the readings that a person looks over', () => {
  const root = layOut({
    [`${CITY}/city.yaml`]: ['accent: magenta', 'accent: red'],
    'cities/other/city.yaml': 'name: 別の市\n',
  });
  const shown = relative(process.cwd(), root);
  const { lines, code } = run(root, '--city', 'mihon');
  expect(lines.filter((line) => line.includes('cities/other'))).toEqual([]);
  expect(lines.slice(0, 2)).toEqual([
    '■ 読みがな（合っているか、人が見てください）',
    `${shown}/${CITY}/city.yaml:2　みほん市　みほんし`,
  ]);
  expect(lines).toContain(`${shown}/${CITY}/city.yaml:5　accent「red」`);
  expect(code).toBe(1);
});

test('A city that is not there, and a word the command does not know, are told', () => {
  const root = layOut({});
  expect(run(root, '--city', 'mihom').lines.join()).toContain('--city mihom という市はありません。');
  expect(run(root, '--citi', 'mihon').lines.join()).toContain('使い方：npm run check:content -- --city');
});

test('For programs the same is told as data', () => {
  const root = layOut({ [`${CITY}/city.yaml`]: ['accent: magenta', 'accent: red'] });
  const { findings } = JSON.parse(run(root, '--json').lines.join('\n')) as { findings: readonly unknown[] };
  expect(findings).toMatchObject([
    { file: `${relative(process.cwd(), root)}/${CITY}/city.yaml`, line: 5, field: 'accent', value: 'red' },
  ]);
});

test('A folder that is no content folder is told', () => {
  const { lines, code } = run(join(tmpdir(), 'handbook-that-does-not-exist'));
  expect(lines.join()).toContain('cities のフォルダーがありません。HANDBOOK_CONTENT の場所を確かめてください。');
  expect(code).toBe(1);
});
