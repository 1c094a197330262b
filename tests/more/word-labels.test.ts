import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPackage } from '../../src/import/container/open-package.ts';
import { Ledger } from '../../src/import/ledger/ledger.ts';
import { wordsOf } from '../../src/import/model/slices.ts';
import { readWord } from '../../src/import/word/read-word.ts';
import { readSample } from '../support/import/import-sample.ts';
import { definition, inList, level, list, makeWord, paragraph } from '../support/import/make-word.ts';
import { convertByOffice } from '../support/programs/run-office.ts';

/** Every paragraph that has a number, as it is read here: its label and its words. */
function readNumbered(bytes: Uint8Array): readonly string[] {
  const ledger = new Ledger();
  const { blocks } = readWord(openPackage(bytes, ledger), ledger);
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.label !== '' && !block.isBullet
      ? [`${block.label.trim()} ${wordsOf(block.text).trim()}`]
      : [],
  );
}

/** The lines of ours that LibreOffice does not print, in this order. It divides the label from the words by a blank. */
function listUnprinted(ours: readonly string[], printed: string): readonly string[] {
  const lines = printed.split('\n').map((line) => line.trim());
  let at = 0;
  return ours.filter((own) => {
    const found = lines.indexOf(own, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

function compare(files: ReadonlyMap<string, Uint8Array>) {
  const texts = convertByOffice(files, 'txt:Text:UTF8');
  return [...files].map(([name, bytes]) => {
    const ours = readNumbered(bytes);
    const printed = new TextDecoder().decode(texts.get(name.replace(/docx$/, 'txt')));
    return { numbered: ours.length, unprinted: listUnprinted(ours, printed) };
  });
}

test('Every number that is carried from the samples is the one that LibreOffice prints', () => {
  const names = ['probe.docx', 'guideline.docx', 'ordinance.docx'];
  expect(compare(new Map(names.map((name) => [name, readSample(name)])))).toEqual([
    { numbered: 7, unprinted: [] },
    { numbered: 25, unprinted: [] },
    { numbered: 32, unprinted: [] },
  ]);
});

const FORMATS = [
  'decimal',
  'decimalFullWidth',
  'japaneseCounting',
  'irohaFullWidth',
  'aiueoFullWidth',
  'decimalEnclosedCircle',
  'upperRoman',
  'lowerLetter',
] as const;
const AROUND = [
  ['第', '条'],
  ['（', '）'],
  ['(', ')'],
  ['', '．'],
  ['', ''],
] as const;
const anyLevel = fc.record({
  format: fc.constantFrom(...FORMATS),
  around: fc.constantFrom(...AROUND),
  start: fc.integer({ min: 1, max: 12 }),
  namesAbove: fc.boolean(),
});
const anyFile = fc.record({
  levels: fc.array(anyLevel, { minLength: 3, maxLength: 3 }),
  restarts: fc.integer({ min: 1, max: 9 }),
  asked: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 30,
    maxLength: 30,
  }),
});

test('Forty definitions of numbers, made by chance, are counted as LibreOffice counts them', () => {
  const made = fc.sample(anyFile, { numRuns: 40, seed: 21 });
  const files = new Map(
    made.map(({ levels, restarts, asked }, at) => {
      const written = levels.map(({ format, around: [before, after], start, namesAbove }, depth) =>
        level(depth, format, `${before}${namesAbove && depth > 0 ? `%${depth}-` : ''}%${depth + 1}${after}`, '', start),
      );
      // The third list is the same definition, begun anew at its first level.
      const anew = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${restarts}"/></w:lvlOverride>`;
      const numbering = definition(0, ...written) + list(1, 0) + list(2, 0) + list(3, 0, anew);
      const body = asked.map(([depth, id], line) => paragraph(`本文「${line}」`, inList(depth, id))).join('');
      return [`made-${at}.docx`, makeWord({ body, numbering })];
    }),
  );
  expect(compare(files)).toEqual(made.map(() => ({ numbered: 30, unprinted: [] })));
});
