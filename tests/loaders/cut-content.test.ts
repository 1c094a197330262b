import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { cutContent } from '../../src/loaders/cut-content.ts';

const FOLDER = '.cache/cut-test';
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test('The content of one city is its own folder, what is shared, and the checklists that rest on it alone', () => {
  cutContent('content', ['kodaira'], FOLDER);
  expect(readdirSync(`${FOLDER}/cities`)).toEqual(['kodaira']);
  for (const folder of ['forms', 'concepts', 'glossary', 'search'])
    expect(readdirSync(`${FOLDER}/${folder}`)).toEqual(readdirSync(`content/${folder}`));
  expect(existsSync(`${FOLDER}/checklists/mutual-check-sheet.yaml`)).toBe(true);
  expect(existsSync(`${FOLDER}/checklists/commissioning.yaml`)).toBe(false);
});

test('What compares cities goes, and what is shared keeps only the places of the city', () => {
  cutContent('content', ['kodaira'], FOLDER);
  const notes = readFileSync(`${FOLDER}/wizard/differences.yaml`, 'utf8');
  expect(notes).not.toMatch(/(?:inagi|odawara|nishitokyo)\/|稲城市|小田原市|西東京市/);
  expect(notes).toContain('kodaira/handbook/check-sheet-guide');
});

test('A draft agreement keeps its words, and of places and sheets those that a city alone has', () => {
  cutContent('content', ['kodaira'], FOLDER);
  const roles = readFileSync(`${FOLDER}/agreements/clauses/roles.yaml`, 'utf8');
  expect(roles).not.toMatch(/(?:inagi|odawara|nishitokyo)\/|points-to-agree|commissioning/);
  expect(roles).toContain('kodaira/handbook/choose-form');
  expect(roles).toContain('item: planning-divide-roles');
  expect(roles).toContain('役割を果たせなくなりそうなとき');
  expect(readFileSync(`${FOLDER}/agreements/agreement.yaml`, 'utf8')).not.toContain('points-to-agree');
});

test('A city that does not exist is refused with those that do', () => {
  expect(() => cutContent('content', ['kodaira', 'nowhere'], FOLDER)).toThrow(
    /CITY=nowhere という市はありません。.*kodaira/,
  );
});
