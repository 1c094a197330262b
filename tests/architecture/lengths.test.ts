import ts from 'typescript';
import { expect, test } from 'vitest';
import { parseSource, whereIs, readSources, visitNodes } from '../support/code/read-source.ts';

/** The most lines of a function, in code and where most of it is markup. */
const LIMITS = { code: 50, markup: 90 } as const;
/** The most columns of a line of comment; Prettier holds those of code. */
const COLUMNS = 120;

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node);

test('No function is longer than the rule allows', () => {
  const sources = readSources('src/**/*.{ts,tsx,astro}');
  const long = sources.flatMap((file) => {
    const found: string[] = [];
    const limit = file.path.endsWith('.tsx') ? LIMITS.markup : LIMITS.code;
    visitNodes(parseSource(file), (node) => {
      if (!isFunction(node)) return;
      const lines = node.getText().split('\n').length;
      if (lines > limit)
        found.push(`${whereIs(node)} has a function of ${lines} lines: look for the second idea in it`);
    });
    return found;
  });
  expect(long).toEqual([]);
});

test('A comment ends at 120 columns', () => {
  const wide = readSources('{src,tests}/**/*.{ts,tsx,astro,css}').flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        line.length > COLUMNS && /^\s*(?:\/\/|\/\*|\*)/.test(line) ? [`${path}:${at + 1} has ${line.length}`] : [],
      ),
  );
  expect(wide).toEqual([]);
});
