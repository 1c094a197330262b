import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';
import { listScripts } from '../support/site/list-scripts.ts';

/** Script and data of a widget with Preact, compressed, in bytes. */
const LIMITS = [
  ['The wizard', 'choose/index.html', 25_000],
  ['A checklist', 'checklists/mutual-check-sheet/index.html', 30_000],
  ['The longest checklist', 'checklists/roles-by-actor/index.html', 30_000],
  ['The vision sheet', 'checklists/town-vision/index.html', 30_000],
] as const;
const FOLDER = SITES.real.out;

test.each(LIMITS)(
  '%s (%s) with all that comes with its page and Preact weighs at most %i bytes compressed',
  (_, page, limit) => {
    const island = parse(readFileSync(join(FOLDER, page), 'utf8')).querySelector('astro-island');
    const entries = ['component-url', 'renderer-url'].map(
      (name) => island?.getAttribute(name)?.split('/').at(-1) ?? '',
    );
    expect(entries.every((name) => readdirSync(join(FOLDER, '_astro')).includes(name))).toBe(true);
    const scripts = [...new Set(entries.flatMap((name) => [...listScripts(FOLDER, name)]))];
    const parts = [
      ...scripts.map((name) => readFileSync(join(FOLDER, '_astro', name))),
      island?.getAttribute('props') ?? '',
    ];
    const weight = parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0);
    expect(weight).toBeGreaterThan(5_000);
    expect(weight, `scripts: ${scripts.join(', ')}`).toBeLessThanOrEqual(limit);
  },
);

test('What only the wizard’s result needs weighs at most 15000 bytes compressed', () => {
  const weight = brotliCompressSync(readFileSync(join(FOLDER, 'data/wizard.json'))).length;
  expect(weight).toBeGreaterThan(5_000);
  expect(weight).toBeLessThanOrEqual(15_000);
});
