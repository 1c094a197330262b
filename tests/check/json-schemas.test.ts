// Issue 20, statement 6.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeJsonSchemas } from '../../src/check/json-schemas.ts';

const schemas = writeJsonSchemas();

test.each([...schemas.keys()])('What editors are told of %s is what the check asks (mend: npm run format)', (file) => {
  expect(readFileSync(`.vscode/${file}`, 'utf8')).toBe(schemas.get(file));
});

test('An editor can show what a field is for, in the words of its explanation', () => {
  const { properties } = JSON.parse(schemas.get('schemas/cities.json') ?? '') as {
    readonly properties: Readonly<Record<string, { readonly description?: string }>>;
  };
  expect(properties['reading']?.description).toBe('読みがな。ひらがなで書きます。');
  expect(Object.entries(properties).filter(([, { description = '' }]) => description === '')).toEqual([]);
});

test('A field that is unknown is underlined, in every kind of file', () => {
  const open = [...schemas]
    .filter(([file]) => file !== 'settings.json')
    .filter(
      ([, text]) => (JSON.parse(text) as { readonly additionalProperties?: unknown }).additionalProperties !== false,
    );
  expect(open.map(([file]) => file)).toEqual([]);
});
