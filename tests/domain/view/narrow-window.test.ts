import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NARROW_WINDOW } from '../../../src/domain/view/narrow-window.ts';

test.each(['tokens', 'tables'])('For a script a window is narrow where it is for the styles (%s)', (style) => {
  const asked = [...readFileSync(`src/styles/${style}.css`, 'utf8').matchAll(/@media screen and ([^{]+) \{/g)];
  expect(asked.map(([, width]) => width)).toEqual([NARROW_WINDOW]);
});
