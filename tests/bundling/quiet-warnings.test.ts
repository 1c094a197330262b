import { expect, test } from 'vitest';
import { isHarmless } from '../../src/bundling/quiet-warnings.ts';

test('A build keeps back what the bundler says of Astro’s own mark, and nothing else', () => {
  const told = (code: string, directive: string) =>
    isHarmless({ code, message: `the directive "use ${directive}" in …` });
  expect(told('MODULE_LEVEL_DIRECTIVE', 'astro:head-inject')).toBe(true);
  expect(told('MODULE_LEVEL_DIRECTIVE', 'client')).toBe(false);
  expect(told('UNRESOLVED_IMPORT', 'astro:head-inject')).toBe(false);
});
