import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder } from '../../../src/publish/pages/put-in-place.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with some files in it, by their paths. */
function layOut(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const list = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
const OLD = { 'dist/index.html': 'old', 'dist/gone/index.html': 'old', 'dist/.git/HEAD': 'main' };
const NEW = { 'dist.building/index.html': 'new', 'dist.building/added.html': 'new' };

test('A finished site takes the place of the last one, and what git keeps in it stays', () => {
  const root = layOut({ ...OLD, ...NEW });
  expect(replaceFolder(join(root, 'dist'), join(root, 'dist.building'))).toBe('renamed');
  expect(list(root)).toEqual(['dist', 'dist/.git', 'dist/.git/HEAD', 'dist/added.html', 'dist/index.html']);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('new');
});

test('A first site is put where there was none', () => {
  const root = layOut(NEW);
  replaceFolder(join(root, 'dist'), join(root, 'dist.building'));
  expect(list(root)).toEqual(['dist', 'dist/added.html', 'dist/index.html']);
});

test('Where a folder that is open cannot be renamed, its contents are replaced', () => {
  const root = layOut({ ...OLD, ...NEW });
  const held = () => {
    throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
  };
  expect(replaceFolder(join(root, 'dist'), join(root, 'dist.building'), held)).toBe('copied');
  expect(list(root)).toEqual(['dist', 'dist/.git', 'dist/.git/HEAD', 'dist/added.html', 'dist/index.html']);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('new');
});

test('When the new site cannot be moved, the last one is back in its place', () => {
  const root = layOut({ ...OLD, ...NEW });
  const moves = (from: string | Buffer | URL, to: string | Buffer | URL) => {
    if (String(from).endsWith('.building')) throw new Error('no space');
    renameSync(from, to);
  };
  expect(() => replaceFolder(join(root, 'dist'), join(root, 'dist.building'), moves)).toThrow('no space');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
});

test('A site that was cut off between its two moves is brought back by the next build', () => {
  const root = layOut({ 'dist.old/index.html': 'old' });
  restoreFolder(join(root, 'dist'));
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
  expect(existsSync(join(root, 'dist.old'))).toBe(false);
});
