import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putFiles } from '../../src/loaders/put-files.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'handbook-put-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const list = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

test('Files take their places, new folders come, and what has moved leaves its old place', () => {
  putFiles(folder, new Map([['one/a.mdx', '一']]));
  putFiles(folder, new Map([['two/a.mdx', '二']]), ['one/a.mdx']);
  expect(list()).toEqual(['one', 'two', join('two', 'a.mdx')]);
  expect(read('two/a.mdx')).toBe('二');
});

test('What cannot be written leaves every file as it was', () => {
  putFiles(folder, new Map([['document.yaml', 'title: 一\n']]));
  const broken = new Map([
    ['document.yaml', 'title: 二\n'],
    ['document.yaml/inside.mdx', ''],
  ]);
  expect(() => putFiles(folder, broken)).toThrow('document.yaml');
  expect([read('document.yaml'), list()]).toEqual(['title: 一\n', ['document.yaml']]);
});

test('When a later file cannot take its place, the earlier ones give theirs back', () => {
  putFiles(folder, new Map([['a.yaml', '一']]));
  mkdirSync(join(folder, 'c.yaml/inside'), { recursive: true });
  const files = new Map([
    ['a.yaml', '二'],
    ['b.yaml', '新'],
    ['c.yaml', '三'],
  ]);
  expect(() => putFiles(folder, files)).toThrow('c.yaml');
  expect(read('a.yaml')).toBe('一');
  expect(list()).toEqual(['a.yaml', 'c.yaml', join('c.yaml', 'inside')]);
});
