import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isThere, listCommands, listLinks, listPaths, readGuides, readRooms } from '../support/code/read-guides.ts';
import { listImports, readSources, roomOf } from '../support/code/read-source.ts';

const guides = readGuides();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };

test('The README is no longer than 8,000 bytes', () => {
  expect(readFileSync('README.md').byteLength).toBeLessThanOrEqual(8_000);
});

test('The README of a room is no longer than 20 lines; only that of the measurements may be', () => {
  const rooms = guides.filter(({ path }) => /^(?:src|tests)\/(?:.*\/)?README\.md$/.test(path));
  expect(rooms.length).toBeGreaterThan(8);
  const long = rooms
    .filter(({ path }) => path !== 'tests/bench/README.md')
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 20);
  expect(long).toEqual([]);
});

test('Every command that a guide names is one that npm runs', () => {
  const named = guides.flatMap(({ path, text }) => listCommands(text).map((name) => ({ path, name })));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !(name in scripts)).map(({ path, name }) => `${path}: npm run ${name}`)).toEqual(
    [],
  );
});

test('The README tells of every command that npm runs', () => {
  const told = readFileSync('README.md', 'utf8');
  expect(Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(told))).toEqual([]);
});

const allowed = readRooms(readFileSync('README.md', 'utf8'));

test('The README names every room of the code', () => {
  const rooms = globSync('src/*/').map((path) => path.split(/[\\/]/)[1] ?? '');
  expect(rooms.toSorted()).toEqual([...allowed.keys()].toSorted());
});

test('No room imports another than the README says', () => {
  const problems = readSources('src/*/**/*.{ts,tsx,astro}').flatMap((file) =>
    listImports(file)
      .filter(({ room }) => room !== undefined && room !== roomOf(file.path))
      .filter(({ room = '' }) => !allowed.get(roomOf(file.path))?.includes(room))
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
  expect(problems).toEqual([]);
});

test('Every file and folder that a guide names is there', () => {
  const named = guides.flatMap(({ path, text }) => listPaths(text).map((name) => ({ path, name })));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ path, name }) => !isThere(name, path)).map(({ path, name }) => `${path}: ${name}`)).toEqual(
    [],
  );
});

test('Every link from a guide to another leads to a file', () => {
  const links = guides.flatMap(({ path, text }) => listLinks(text).map((target) => ({ path, target })));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter(({ path, target }) => !existsSync(join(dirname(path), target)))).toEqual([]);
});

test('What is not there is noticed, whether it stands in a sentence, in a fence or in a link', () => {
  const text =
    'See `src/nowhere/`, `gone.ts` and [this](../lost.md).\n\n```\nnode tests/none.ts\nnpm run vanish\n```\n';
  expect(listPaths(text).filter((name) => !isThere(name, 'src/README.md'))).toEqual([
    'tests/none.ts',
    'src/nowhere/',
    'gone.ts',
  ]);
  expect([listCommands(text), listLinks(text)]).toEqual([['vanish'], ['../lost.md']]);
});
