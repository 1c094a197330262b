import { expect, test } from 'vitest';
import { nameEntry } from '../../src/loaders/name-entry.ts';

const CHECKLISTS = ['checklists/*.yaml', 'cities/*/checklists/*.yaml'];
const FURIGANA = ['furigana/words.yaml', 'cities/*/furigana.yaml'];

test.each([
  ['cities/mihon/city.yaml', ['cities/*/city.yaml'], ['city'], 'mihon'],
  ['cities/mihon/guide/document.yaml', ['cities/*/*/document.yaml'], ['city', 'document'], 'mihon/guide'],
  [
    'cities/mihon/guide/start/art-1.mdx',
    ['cities/*/*/*/*.mdx'],
    ['city', 'document', 'chapter', 'section'],
    'mihon/guide/start/art-1',
  ],
  ['cities/mihon/points/purpose.yaml', ['cities/*/points/*.yaml'], ['city', 'concept'], 'mihon/purpose'],
] as const)('%s, found by %s, is called after its %s: %s', (entry, patterns, levels, name) => {
  expect(nameEntry(entry, patterns, levels)).toBe(name);
});

test('A file that may stand in several folders is called by its own name, one of its own by its file', () => {
  expect(nameEntry('cities/mihon/checklists/bridge-check.yaml', CHECKLISTS, ['checklist'])).toBe('bridge-check');
  expect(nameEntry('checklists/trust.yaml', CHECKLISTS, ['checklist'])).toBe('trust');
  expect(nameEntry('wizard/questions.yaml', ['wizard/questions.yaml'], [])).toBe('questions');
  expect(nameEntry('furigana/words.yaml', FURIGANA, ['city'])).toBe('words');
  expect(nameEntry('cities/mihon/furigana.yaml', FURIGANA, ['city'])).toBe('mihon');
});

test('A folder or file whose name is taken is refused, with the file and the reason', () => {
  expect(() =>
    nameEntry('cities/mihon/schemes/document.yaml', ['cities/*/*/document.yaml'], ['city', 'document']),
  ).toThrow(
    'content/cities/mihon/schemes/document.yaml: 「schemes」は文書のidにできません。/<市>/schemes/ を、サイトがほかのことに使うためです。別の名前にしてください。',
  );
  expect(() => nameEntry('cities/data/city.yaml', ['cities/*/city.yaml'], ['city'])).toThrow(
    '「data」は市のidにできません',
  );
  expect(() => nameEntry('forms/My_Form.yaml', ['forms/*.yaml'], ['form'])).toThrow('ASCIIの小文字・数字・ハイフン');
  expect(() => nameEntry('checklists/index.yaml', CHECKLISTS, ['checklist'])).toThrow(
    '「index」はシートのidにできません',
  );
});
