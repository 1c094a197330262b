import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SLOTS } from '../../src/domain/page/slots.ts';

const DECLARED = 'src/domain/page/page-marks.ts';
const read = (...patterns: readonly string[]) =>
  new Map(globSync(patterns).map((file) => [file, readFileSync(file, 'utf8')] as const));
const declared = readFileSync(DECLARED, 'utf8');
const listAll = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, one = '']) => one))];

/** What makes pages: components and the like, and the Markdown plugins. */
const makers = read('src/{components,layouts,pages,islands}/**/*.{astro,tsx}', 'src/markdown/*.ts');
const made = [...makers.values()].join('\n');
/** Attributes that nobody but a style or the widget itself reads. */
const OWN: Readonly<Record<string, string>> = {
  'data-item': 'src/islands/sheet/NewsLine.tsx',
  'data-label': 'src/styles/*.css',
  'data-row': 'src/islands/booklet/ChosenList.tsx',
  'data-act': 'src/islands/booklet/ChosenList.tsx',
  'data-off': 'src/components/frame/SearchField.astro',
};
const ATTRIBUTE = /\b(data-[a-z-]+)/g;
/** Classes by which a mark is known. */
const CLASS = /\.([a-z][\w-]+)(?=[\s',`)\]]|$)/gm;

test('Every mark that a component sets is declared, but for those that only a style or its own widget reads', () => {
  const marks = listAll(declared, ATTRIBUTE);
  expect(listAll(made, ATTRIBUTE).filter((name) => !marks.includes(name) && !(name in OWN))).toEqual([]);
  expect(listAll(made, /\b([\w-]+-only)\b/g).toSorted()).toEqual(['paper-only', 'screen-only']);
  for (const [name, reader] of Object.entries(OWN)) expect([...read(reader).values()].join(), reader).toContain(name);
});

test('Every mark that is declared is set by a component', () => {
  const marks = [...listAll(declared, ATTRIBUTE), ...listAll(declared.replace(/\/\/.*|\/\*\*.*/g, ''), CLASS)];
  expect(marks).toEqual(expect.arrayContaining(['data-aside', 'data-code', 'screen-only', 'noted', 'address']));
  expect(marks.filter((mark) => !new RegExp(`[\\s'"]${mark}[\\s'"=>]`).test(made))).toEqual([]);
});

test('Whoever reads pages takes the marks from where they are declared', () => {
  const marks = listAll(declared, ATTRIBUTE);
  const readers = read('src/{publish,islands,queries,bundling}/**/*.ts', 'src/islands/**/*.tsx');
  const byHand = [...readers].flatMap(([file, text]) =>
    [...marks.map((mark) => `[${mark}`), '.screen-only', '.paper-only', '[popover]', 'a.noted', '.note-label']
      .filter((selector) => text.includes(selector))
      .map((selector) => `${file} ${selector}`),
  );
  expect(readers.size).toBeGreaterThan(100);
  expect(byHand).toEqual([]);
});

test('Every slot that is declared is left by a component', () => {
  expect(listAll(made, /<LateSlot name="([a-z]+)"/g).toSorted()).toEqual([...SLOTS].toSorted());
});
