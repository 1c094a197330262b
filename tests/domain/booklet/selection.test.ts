import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addSections,
  formatSelection,
  moveSection,
  MOST_SECTIONS,
  parseSelection,
  removeSections,
} from '../../../src/domain/booklet/selection.ts';

const codes = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }).map(String), { maxLength: MOST_SECTIONS });

test('A choice of sections comes out of an address as it went in', () => {
  fc.assert(
    fc.property(codes, (chosen) => {
      expect(parseSelection(formatSelection(chosen))).toEqual({ codes: chosen, refused: [], beyond: 0 });
    }),
  );
});

test('Numbers are read in wide digits and with other signs between; what is none is named', () => {
  expect(parseSelection('１１１１、1312 1312,abc-12')).toEqual({
    codes: ['1111', '1312'],
    refused: ['abc', '12'],
    beyond: 0,
  });
  expect(parseSelection('')).toEqual({ codes: [], refused: [], beyond: 0 });
});

// Row B19 of the faults that public reports named.
test.each(['。', '」', '）、', '.', ',', ')>', '…', '\u200B', '。」と書きました'])(
  'What mail or chat took into the link (%s) takes no section from a booklet',
  (tail) => {
    expect(parseSelection(`1101-1111${tail}`).codes).toEqual(['1101', '1111']);
    expect(parseSelection(`1101-1111${tail}`).refused).toEqual(tail.endsWith('た') ? ['と書きました'] : []);
  },
);

test('Whatever an address holds, only numbers of four digits are taken, none twice, and no more than a booklet may hold', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), (text) => {
      const { codes: read } = parseSelection(text);
      expect(read.every((code) => /^\d{4}$/.test(code))).toBe(true);
      expect(new Set(read).size).toBe(read.length);
      expect(read.length).toBeLessThanOrEqual(MOST_SECTIONS);
    }),
  );
});

test('Beyond the most, sections are counted and left out', () => {
  const many = Array.from({ length: MOST_SECTIONS + 3 }, (_, at) => String(1000 + at));
  expect(parseSelection(formatSelection(many))).toEqual({
    codes: many.slice(0, MOST_SECTIONS),
    refused: [],
    beyond: 3,
  });
  expect(addSections(many.slice(0, MOST_SECTIONS), ['9999'])).toEqual(many.slice(0, MOST_SECTIONS));
});

test('A section is added once, behind the others, and taken out again', () => {
  expect(addSections(['1111'], ['1312', '1111', 'x'])).toEqual(['1111', '1312']);
  expect(removeSections(['1111', '1312'], ['1111', '9999'])).toEqual(['1312']);
});

test('Moving a section changes the order only, never what is chosen, and stops at the ends', () => {
  fc.assert(
    fc.property(codes, fc.nat(), fc.integer({ min: -300, max: 300 }), (chosen, at, by) => {
      const code = chosen[at % Math.max(1, chosen.length)] ?? '0000';
      const moved = moveSection(chosen, code, by);
      expect(moved.toSorted()).toEqual(chosen.toSorted());
      expect(removeSections(moved, [code])).toEqual(removeSections(chosen, [code]));
    }),
  );
  expect(moveSection(['1', '2', '3'], '1', 1)).toEqual(['2', '1', '3']);
  expect(moveSection(['1', '2', '3'], '3', 5)).toEqual(['1', '2', '3']);
});
