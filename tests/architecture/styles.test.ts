import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.{css,astro}');
const texts = new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const));
const all = [...texts.values()].join('\n');
const listFiles = (pattern: RegExp) => [...texts].flatMap(([file, text]) => (pattern.test(text) ? [file] : []));

test('Styles know three widths of a window, and ask for them on screens only, so that paper needs nothing undone', () => {
  const asked = [...all.matchAll(/@media ([^{]*width[^{]*?) \{/g)].map(([, query = '']) => query);
  expect([...new Set(asked)].toSorted()).toEqual([
    'screen and (max-width: 29.99rem)',
    'screen and (max-width: 47.99rem)',
    'screen and (min-width: 64rem)',
  ]);
});

test('One style draws all tables', () => {
  expect(listFiles(/border-collapse/)).toEqual(['src/styles/tables.css']);
});

test('One style draws all boxes to tick, and the buttons one cannot press', () => {
  expect(listFiles(/1\.35rem|not-allowed/)).toEqual(['src/styles/controls.css']);
});

test('All that every page shares lies in the layer that a component’s own style wins over, but for the reader’s own view', () => {
  const house = readFileSync('src/styles/house.css', 'utf8');
  const layered = [...house.matchAll(/@import '\.\/([^']+)' layer\(house\);/g)].map(([, file]) => `src/styles/${file}`);
  const shared = [...texts.keys()].filter((file) => file.startsWith('src/styles/'));
  expect(layered.length).toBeGreaterThan(4);
  expect([...layered, 'src/styles/house.css', 'src/styles/view.css'].toSorted()).toEqual(shared.toSorted());
});
