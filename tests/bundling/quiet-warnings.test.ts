import { expect, test } from 'vitest';
import { isHarmless, isKnownSelector } from '../../src/bundling/quiet-warnings.ts';

test('A build keeps back what the bundler says of Astro’s own mark, and nothing else', () => {
  const told = (code: string, directive: string) =>
    isHarmless({ code, message: `the directive "use ${directive}" in …` });
  expect(told('MODULE_LEVEL_DIRECTIVE', 'astro:head-inject')).toBe(true);
  expect(told('MODULE_LEVEL_DIRECTIVE', 'client')).toBe(false);
  expect(told('UNRESOLVED_IMPORT', 'astro:head-inject')).toBe(false);
});

test('A build keeps back that the selector of the section on the screen is unknown, and no other selector', () => {
  const told = (name: string) => isKnownSelector(`'${name}' is not recognized as a valid pseudo-class. Did you mean …`);
  expect([told('target-current'), told('target-curent'), told('hovered')]).toEqual([true, false, false]);
});
