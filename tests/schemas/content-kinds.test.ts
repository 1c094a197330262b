import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameEntry } from '../../src/loaders/name-entry.ts';
import { CONTENT_KINDS, CONTENT_TABLES } from '../../src/schemas/content-kinds.ts';

const FIXTURES = 'tests/fixtures/content';
const patterns = Object.values(CONTENT_KINDS).flatMap((kind) => kind.patterns);

describe('An entry is called', () => {
  test.each([
    ['cities', 'cities/mihon/city.yaml', 'mihon'],
    ['documents', 'cities/mihon/guide/document.yaml', 'mihon/guide'],
    ['outlines', 'cities/mihon/guide/outline.yaml', 'mihon/guide'],
    ['sections', 'cities/mihon/guide/start/purpose.mdx', 'mihon/guide/start/purpose'],
    ['officials', 'cities/mihon/care/official/official.yaml', 'mihon/care'],
    ['officialSections', 'cities/mihon/care/official/work/art-3.mdx', 'mihon/care/work/art-3'],
    ['meanings', 'cities/mihon/glossary.yaml', 'mihon'],
    ['projectLists', 'cities/mihon/projects/projects.yaml', 'mihon'],
    ['points', 'cities/mihon/points/principles.yaml', 'mihon/principles'],
    ['schemes', 'cities/mihon/schemes/bridge-call.yaml', 'mihon/bridge-call'],
    ['checklists', 'cities/mihon/checklists/bridge-check.yaml', 'bridge-check'],
    ['checklists', 'checklists/suitability.yaml', 'suitability'],
    ['furigana', 'furigana/words.yaml', 'words'],
    ['furigana', 'cities/mihon/furigana.yaml', 'mihon'],
    ['forms', 'forms/subsidy.yaml', 'subsidy'],
    ['wizardQuestions', 'wizard/questions.yaml', 'questions'],
    ['retellings', 'easy/forms/subsidy.yaml', 'forms/subsidy'],
    ['retellings', 'cities/mihon/easy/city.yaml', 'mihon'],
    ['retellings', 'cities/mihon/easy/terms/collaboration.yaml', 'mihon/terms/collaboration'],
    ['easyWords', 'easy/words.yaml', 'words'],
  ] as const)('by its folder or file: of %s, %s is %s', (kind, path, id) => {
    const { patterns: own, levels } = CONTENT_KINDS[kind];
    expect(nameEntry(path, own, levels)).toBe(id);
  });
});

test('The imaginary city has every kind of file that stands in a city’s folder', () => {
  const ofCities = [...patterns, ...CONTENT_TABLES].filter((pattern) => pattern.startsWith('cities/'));
  expect(ofCities).toHaveLength(19);
  const missing = ofCities.filter((pattern) => globSync(pattern.replace('*', 'mihon'), { cwd: FIXTURES }).length === 0);
  expect(missing).toEqual([]);
});
