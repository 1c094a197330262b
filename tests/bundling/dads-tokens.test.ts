import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { dadsTokens } from '../../src/bundling/dads-tokens.ts';

const PACKAGE = readFileSync(
  createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
  'utf8',
);
const transform = (css: string) => postcss([dadsTokens()]).process(css, { from: 'tokens.css' }).css;

/** The value the package gives a token, read apart from the code under test. */
function valueOf(token: string): string {
  const line = PACKAGE.split('\n').find((candidate) => candidate.trim().startsWith(`--${token}:`));
  return line?.split(':')[1]?.replace(/;.*/, '').trim() ?? '';
}

test.each(['color-primitive-blue-1000', 'color-primitive-green-50'])(
  'dads(%s) is the value that the design system gives',
  (token) => {
    expect(valueOf(token)).toMatch(/^#[0-9a-f]{6}$/i);
    expect(transform(`a { color: dads(${token}) }`)).toBe(`a { color: ${valueOf(token)} }`);
  },
);

test('Every token of a declaration is replaced, custom properties included', () => {
  expect(
    transform(
      ':root { --edge: 1px solid dads(color-primitive-blue-50); --pair: dads(color-primitive-blue-50) dads(color-primitive-blue-1000) }',
    ),
  ).toBe(
    `:root { --edge: 1px solid ${valueOf('color-primitive-blue-50')}; --pair: ${valueOf('color-primitive-blue-50')} ${valueOf('color-primitive-blue-1000')} }`,
  );
});

test('Other values stay as they are', () => {
  expect(transform('a { color: var(--ink); width: calc(1px + 2px) }')).toBe(
    'a { color: var(--ink); width: calc(1px + 2px) }',
  );
});

test.each(['color-primitive-bleu-1000', '', ' color-primitive-blue-1000 ', 'Color_Blue'])(
  'The unknown token "%s" stops the build with file, line and name',
  (token) => {
    const failure = () => transform(`a {\n  color: dads(${token});\n}`);
    expect(failure).toThrow(`dads(${token})`);
    expect(failure).toThrow(/tokens\.css:2:\d+/);
    expect(failure).toThrow('no such token in @digital-go-jp/design-tokens');
  },
);
