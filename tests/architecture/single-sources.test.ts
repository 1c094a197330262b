import ts from 'typescript';
import { expect, test } from 'vitest';
import { ID_FORM, listTaken } from '../../src/domain/handbook/ids.ts';
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

/** Files whose code, without its comments, holds what is looked for. */
function listWith(looked: RegExp): readonly string[] {
  return sources
    .filter(({ text }) => looked.test(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')))
    .map(({ path }) => path);
}

test('A name under which browsers keep something is written in one file', () => {
  expect(listWith(/kyodo\.|kyodo-handbook[/:]|kyodo-edition/)).toEqual(['src/domain/storage/stored-names.ts']);
});

test('Storage is asked for by one file, which never throws, and by scripts that run before all others', () => {
  expect(listWith(/\b(?:localStorage|sessionStorage|indexedDB)\b/)).toEqual([
    'src/domain/view/key-script.ts',
    'src/domain/view/resume-script.ts',
    'src/domain/view/wording-script.ts',
    'src/islands/storage/boxes.ts',
  ]);
});

test('The eras are named in one file', () => {
  expect(listWith(/令和[^]{0,80}平成|平成[^]{0,80}昭和/)).toEqual(['src/domain/japanese/era.ts']);
});

test('Whether a reply is an answer is decided by one file, and by the one that keeps the site byte for byte', () => {
  expect(listWith(/\b(?:reply|answer|response)\.ok\b/)).toEqual([
    'src/islands/booklet/fetch-page.ts',
    'src/islands/files/fetch-file.ts',
    'src/islands/offline/ask-host.ts',
  ]);
});

test('A path of the site is written in one file, and the base is put before it by one function', () => {
  const pages = listTaken('city')
    .filter((name) => !['index', 'site'].includes(name))
    .join('|');
  expect(listWith(new RegExp(`['"\`](?:\\$\\{\\w+\\})?/(?:${pages})[/.]|\\{base\\}(?:${pages})/`))).toEqual([
    'src/domain/handbook/address.ts',
  ]);
  expect(listWith(/\bbase\w*\.(?:replace|slice)\(/i)).toEqual(['src/domain/handbook/address.ts']);
});
