import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fitsShape, nameAttributes, SECTION_PARTS } from '../../src/markdown/section-parts.ts';

/** These are made while a section is rendered and have no component. */
const WITHOUT_COMPONENT = ['EditorNote', 'Table'];

const source = readFileSync('src/components/prose/components.ts', 'utf8');
const files = [...source.matchAll(/^import (\w+) from '\.(\.?\/.*\.astro)';/gm)].map(([, name = '', path = '']) => ({
  name,
  path: path.startsWith('./') ? `src/components${path.slice(1)}` : `src/components/prose${path}`,
}));

test('Every component that a section may use is a part that is let through, and no other is', () => {
  const parts = Object.keys(SECTION_PARTS).filter((name) => !WITHOUT_COMPONENT.includes(name));
  expect(files.map(({ name }) => name).toSorted()).toEqual(parts.toSorted());
});

test.each(files)('The attributes of <$name> are the props of its component', ({ name, path }) => {
  const [, props = ''] = /interface Props \{\n([\s\S]*?)\n\}/.exec(readFileSync(path, 'utf8')) ?? [];
  const held = [...props.matchAll(/^ {2}readonly (\w+)(\??):/gm)].map(([, prop = '', mark = '']) => `${prop}${mark}`);
  expect(Object.keys(SECTION_PARTS[name] ?? {}).toSorted()).toEqual(held.toSorted());
});

test('A value fits a shape when every text, number and field stands where the part expects it', () => {
  const zones = SECTION_PARTS['ZoneFigure']?.['zones'] ?? 'text';
  expect(fitsShape(zones, [{ mark: 'Ａ', name: '市民', basis: '責任' }])).toBe(true);
  expect(fitsShape(zones, [{ mark: 'Ａ', name: '市民' }])).toBe(false);
  expect(fitsShape(zones, [{ mark: 'Ａ', name: '市民', basis: '責任', extra: '1' }])).toBe(false);
  expect(fitsShape(zones, { mark: 'Ａ' })).toBe(false);
  expect(fitsShape(['text'], ['a', 1])).toBe(false);
});

test('Attributes are named without the mark of what may be left out', () => {
  expect(nameAttributes({ id: 'text', 'term?': 'text' })).toEqual(['id', 'term']);
  expect(nameAttributes({ id: 'text', 'term?': 'text' }, 'required')).toEqual(['id']);
});
