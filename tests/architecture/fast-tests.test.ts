import { expect, test } from 'vitest';
import { listImports, readSources } from '../support/code/read-source.ts';

/** What starts a program that not every machine has. */
const PROGRAMS = [
  'src/publish/pdf/open-printer.ts',
  'tests/support/browser/launch-browser.ts',
  'tests/support/browser/run-nginx.ts',
];
const targets = new Map(
  readSources('{src,tests}/**/*.ts').map((file) => [
    file.path,
    listImports(file).flatMap(({ target, typeOnly }) => (target !== undefined && !typeOnly ? [target] : [])),
  ]),
);

function reach(path: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(path)) return reached;
  reached.add(path);
  for (const target of targets.get(path) ?? []) reach(target, reached);
  return reached;
}

const listTests = (room: string) =>
  [...targets.keys()].filter((path) => path.startsWith(`tests/${room}/`) && path.endsWith('.test.ts'));
const startsProgram = (path: string) => PROGRAMS.some((program) => reach(path).has(program));

test('A test of built pages that starts a browser is among those that npm run test:fast leaves out, and no other is', () => {
  expect(listTests('site').filter(startsProgram), 'move them to tests/drawn').toEqual([]);
  expect(listTests('drawn').length).toBeGreaterThan(3);
  expect(
    listTests('drawn').filter((path) => !startsProgram(path)),
    'move them to tests/site',
  ).toEqual([]);
});
