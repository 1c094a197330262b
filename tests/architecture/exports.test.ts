import ts from 'typescript';
import { expect, test } from 'vitest';
import { parseSource, whereIs, readSources, visitNodes } from '../support/code/read-source.ts';

const sources = readSources('src/**/*.{ts,tsx,astro}');
const support = readSources('tests/support/**/*.ts');

/** Names that Astro asks a page for; their contract is Astro's. */
const ASTRO = ['getStaticPaths', 'GET', 'prerender', 'partial'];

const hasModifier = (node: ts.Node, kind: ts.SyntaxKind) =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);

test('Only an island has a default export', () => {
  const problems = sources
    .filter(({ path }) => !path.endsWith('.island.tsx'))
    .flatMap((file) =>
      parseSource(file)
        .statements.filter((node) => ts.isExportAssignment(node) || hasModifier(node, ts.SyntaxKind.DefaultKeyword))
        .map((node) => `${whereIs(node)} has a default export; give it a name`),
    );
  expect(problems).toEqual([]);
});

test('An island has a default export, as Astro wants it', () => {
  const islands = sources.filter(({ path }) => path.endsWith('.island.tsx'));
  expect(islands).not.toEqual([]);
  expect(islands.filter(({ text }) => !/^export default function/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test('An island opens with a comment, in which stands why it must run in the browser', () => {
  const islands = sources.filter(({ path }) => path.endsWith('.island.tsx'));
  expect(islands.filter(({ text }) => !/^(\/\/|\/\*\*) .{30,}/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('No file only hands on what others export, and none is called index', () => {
  const handedOn = [...sources, ...support].flatMap((file) =>
    parseSource(file)
      .statements.filter((node) => ts.isExportDeclaration(node))
      .map((node) => `${whereIs(node)} ${node.getText()}: export a thing where it is written`),
  );
  const index = [...sources, ...support]
    .filter(({ path }) => /\/index\.(ts|tsx|js)$/.test(path))
    .map(({ path }) => path);
  expect([...handedOn, ...index]).toEqual([]);
});

test('Every exported function has a comment of its contract', () => {
  const documented = [...sources, ...support].filter(({ path }) => !path.endsWith('.island.tsx'));
  const functions = documented.flatMap((file) => parseSource(file).statements.filter(isExportedFunction));
  expect(functions.length).toBeGreaterThan(50);
  const silent = functions
    .filter((node) => !ASTRO.includes(nameOf(node)) && ts.getJSDocCommentsAndTags(node).length === 0)
    .map((node) => `${whereIs(node)} ${nameOf(node)} has no /** */`);
  expect(silent).toEqual([]);
});

test('Nothing is typed any, and no error of the compiler is silenced', () => {
  const problems = [...sources, ...readSources('tests/**/*.ts')].flatMap((file) => {
    const found: string[] = [];
    visitNodes(parseSource(file), (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${whereIs(node)} any: say what it is, or unknown`);
    });
    const silenced = new RegExp(`@ts-(ignore|nocheck|expect-error)`).exec(file.text);
    return silenced ? [...found, `${file.path}: ${silenced[0]}`] : found;
  });
  expect(problems).toEqual([]);
});

function isExportedFunction(node: ts.Statement): boolean {
  if (!hasModifier(node, ts.SyntaxKind.ExportKeyword)) return false;
  if (ts.isFunctionDeclaration(node)) return true;
  if (!ts.isVariableStatement(node)) return false;
  return node.declarationList.declarations.some(
    ({ initializer }) => initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
}

function nameOf(node: ts.Statement): string {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? 'default';
  return ts.isVariableStatement(node) ? (node.declarationList.declarations[0]?.name.getText() ?? '') : '';
}
