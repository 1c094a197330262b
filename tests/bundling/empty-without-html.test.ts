import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { takeChildrenOut } from '../../src/bundling/empty-without-html.ts';

test('The starter of islands in the installed package puts no HTML in once it is mended', () => {
  const starter = createRequire(import.meta.url).resolve('@astrojs/preact/client.js');
  const mended = takeChildrenOut(readFileSync(starter, 'utf8'));
  expect(mended).not.toContain('innerHTML');
  expect(mended).toContain('element.replaceChildren()');
});

test('A starter of another make stops the build instead of leaving widgets dead', () => {
  expect(() => takeChildrenOut('element.textContent = ""')).toThrow('@astrojs/preact');
});
