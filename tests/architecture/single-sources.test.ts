import ts from 'typescript';
import { expect, test } from 'vitest';
import { ID_FORM } from '../../src/domain/handbook/ids.ts';
import { parseSource, readSources, visitNodes } from '../support/code/read-source.ts';

const sources = readSources('src/**/*.{ts,tsx,astro}');

/** The ids of a list or a type, `['a', 'b']` or `'a' | 'b'`, but not the fields that a type takes of another. */
function listIds(node: ts.Node): readonly string[] {
  const parts = ts.isArrayLiteralExpression(node)
    ? node.elements
    : ts.isUnionTypeNode(node) && !ts.isTypeReferenceNode(node.parent)
      ? node.types.map((type) => (ts.isLiteralTypeNode(type) ? type.literal : type))
      : [];
  return parts.every((part) => ts.isStringLiteral(part) && ID_FORM.test(part.text)) ? parts.map(idOf) : [];
}

function idOf(node: ts.Node): string {
  return ts.isStringLiteral(node) ? node.text : '';
}

test('A list of two or more ids stands in one file of the sources', () => {
  const files = new Map<string, Set<string>>();
  for (const file of sources)
    visitNodes(parseSource(file), (node) => {
      const ids = listIds(node).toSorted().join(' | ');
      if (!ids.includes('|')) return;
      files.set(ids, (files.get(ids) ?? new Set()).add(file.path));
    });
  expect(files.size).toBeGreaterThan(20);
  const twice = [...files].filter(([, paths]) => paths.size > 1).map(([ids, paths]) => [ids, ...paths]);
  expect(twice).toEqual([]);
});

test('The form of an id, of a permanent number and of a reading stands in one file of the schemas', () => {
  const forms = readSources('src/schemas/*.ts').filter(({ text }) => /\[a-z0-9|\\d\{4|ぁ-ゖ/.test(text));
  expect(forms.map(({ path }) => path)).toEqual(['src/schemas/fields.ts', 'src/schemas/furigana.ts']);
});

test('Trusted Types are asked for by one file', () => {
  expect(sources.filter(({ code }) => code.includes('createPolicy(')).map(({ path }) => path)).toEqual([
    'src/islands/files/trust-own.ts',
  ]);
});
