import { expect, test } from 'vitest';
import { nameEntry, nameFile } from '../../src/loaders/name-entry.ts';

test.each([
  ['cities/mihon/city.yaml', 'cities/*/city.yaml', 'mihon'],
  ['cities/mihon/guide/document.yaml', 'cities/*/*/document.yaml', 'mihon/guide'],
  ['cities/mihon/guide/start/art-1.mdx', 'cities/*/*/*/*.mdx', 'mihon/guide/start/art-1'],
  ['cities/mihon/points/purpose.yaml', 'cities/*/points/*.yaml', 'mihon/purpose'],
])('%s, found by %s, is called %s', (entry, pattern, name) => {
  expect(nameEntry(entry, pattern, [])).toBe(name);
});

test('A file that may stand in several folders is called by its own name', () => {
  expect(nameFile('cities/mihon/checklists/bridge-check.yaml', 'checklist')).toBe('bridge-check');
  expect(nameFile('wizard/questions.yaml')).toBe('questions');
});

test('A folder or file whose name is taken is refused, with the file and the reason', () => {
  expect(() =>
    nameEntry('cities/mihon/schemes/document.yaml', 'cities/*/*/document.yaml', ['city', 'document']),
  ).toThrow(
    'content/cities/mihon/schemes/document.yaml: 「schemes」は文書のidにできません。/<市>/schemes/ を、サイトがほかのことに使うためです。別の名前にしてください。',
  );
  expect(() => nameEntry('cities/data/city.yaml', 'cities/*/city.yaml', ['city'])).toThrow(
    '「data」は市のidにできません',
  );
  expect(() => nameEntry('forms/My_Form.yaml', 'forms/*.yaml', ['form'])).toThrow('ASCIIの小文字・数字・ハイフン');
  expect(() => nameFile('checklists/index.yaml', 'checklist')).toThrow('「index」はシートのidにできません');
});
