import { expect, test } from 'vitest';
import { formatSectionKey, parseSectionReference } from '../../../src/domain/handbook/section-reference.ts';

test('A reference names document, section and the place inside it', () => {
  expect(parseSectionReference('mihon/ordinance/art-1#art-1-p2-i1')).toEqual({
    document: 'mihon/ordinance',
    section: 'art-1',
    anchor: 'art-1-p2-i1',
  });
});

test('A reference without a place leads to the section', () => {
  expect(parseSectionReference('mihon/guide/first-step')).toEqual({ document: 'mihon/guide', section: 'first-step' });
});

test('The key of a section is its reference without the place', () => {
  expect(formatSectionKey('mihon/ordinance', 'art-1')).toBe('mihon/ordinance/art-1');
});

test.each([
  '',
  'mihon',
  'mihon/guide',
  'mihon/guide/start/purpose',
  '/mihon/guide/purpose',
  'mihon/guide/purpose/',
  'mihon/guide/purpose#',
  'mihon/guide/purpose#a#b',
  'Mihon/guide/purpose',
  'みほん/guide/purpose',
  'mihon/guide/../purpose',
  'section:mihon/guide/purpose',
  'mihon/guide/purpose ',
])('「%s」 is not a reference', (text) => {
  expect(parseSectionReference(text)).toBeUndefined();
});
