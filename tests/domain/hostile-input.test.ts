import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseChosenCities } from '../../src/domain/compare/chosen-cities.ts';
import { parseCsv } from '../../src/domain/data/csv.ts';
import { foldText } from '../../src/domain/japanese/fold-text.ts';
import { EMPTY_QUERY, parseProjectQuery, writeProjectQuery } from '../../src/domain/projects/explore-projects.ts';
import { findNamed } from '../../src/domain/search/answer/find-named.ts';
import { findNearWords } from '../../src/domain/search/answer/find-near-words.ts';
import { markWords } from '../../src/domain/search/answer/mark-words.ts';
import { planQuery } from '../../src/domain/search/plan/plan-query.ts';
import { widenPlan } from '../../src/domain/search/plan/query-plan.ts';
import { takePlainCells, takeSheet } from '../../src/domain/sheet/import-cells.ts';
import { parseMarksCode } from '../../src/domain/sheet/marks-code.ts';
import { formatSheet, parseSheet } from '../../src/domain/sheet/parse-sheet.ts';
import { parseShareFragment, toPlainCells, writeShareFragment } from '../../src/domain/sheet/share-link.ts';
import { formatSheetCsv, parseSheetCsv } from '../../src/domain/sheet/sheet-csv.ts';
import { createSheet, valueAt, writeSheet } from '../../src/domain/sheet/sheet.ts';
import { parseStrokes } from '../../src/domain/sheet/strokes.ts';
import { parseAnswers } from '../../src/domain/wizard/answers.ts';
import { hostileText } from '../support/samples/hostile-text.ts';
import { SMALL } from '../support/samples/small-checklist.ts';
import { SMALL_WIZARD } from '../support/samples/small-wizard.ts';
import { WORDS } from '../support/samples/small-words.ts';

vi.setConfig({ testTimeout: 120_000 });
const MANY = { numRuns: 2_000 };
const writer = { by: 'me', at: '2026-01-01T00:00:00.000Z' };
const mine = writeSheet(
  writeSheet(
    createSheet({ id: 'mine', list: SMALL.id, edition: 'first', created: '' }),
    'field/project-name',
    '虹の橋',
    writer,
  ),
  'mark/item-1-1/before/group',
  'done',
  writer,
);

/** Whatever comes in, what a person wrote stays readable, in the sheet and in what is saved of it. */
function expectKept(sheet: typeof mine): void {
  const saved = parseSheet(formatSheet(sheet));
  if (saved.kind !== 'sheet') throw new Error(`the sheet cannot be read again: ${JSON.stringify(saved)}`);
  const held = saved.sheet.cells['field/project-name'];
  expect(held?.writings.map(({ value }) => value)).toContain('虹の橋');
}

test('A link with marks, however damaged, is read as marks or told to be wrong, and loses nothing that was written', () => {
  const good = writeShareFragment(mine, SMALL, ['group', 'city']);
  fc.assert(
    fc.property(hostileText(good, '#marks='), (fragment) => {
      const read = parseShareFragment(fragment, SMALL);
      if (read?.kind === 'bad') expect(read.why).toMatch(/[。）]$/);
      if (read?.kind !== 'marks') return;
      const taken = read.given.reduce(
        (sheet, given) => takePlainCells(sheet, toPlainCells(given, SMALL), writer).sheet,
        mine,
      );
      expectKept(taken);
    }),
    MANY,
  );
});

test('A typed code, however odd, is read or told to be wrong', () => {
  fc.assert(
    fc.property(hostileText('0123-ABCD-4567'), (typed) => {
      const read = parseMarksCode(SMALL, typed);
      if (read.kind === 'bad') expect(read.why).not.toBe('');
      else expect(read.marks).toHaveLength(24);
    }),
    MANY,
  );
});

test('A file of a sheet, however damaged or made up, is read or refused, and merging it loses nothing', () => {
  const cells = fc.dictionary(
    fc.constantFrom('field/project-name', 'constructor', '__proto__', 'mark/item-1-1/before/group', 'name'),
    fc.record({
      seen: fc.dictionary(fc.constantFrom('me', 'constructor', 'you', '__proto__'), fc.integer({ min: 1, max: 3 })),
      writings: fc.array(
        fc.record({
          value: fc.string({ maxLength: 5 }),
          by: fc.constantFrom('you', 'constructor', 'she'),
          n: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(Number.MAX_SAFE_INTEGER)),
          at: fc.constantFrom('', 'zzz', '2026-01-02'),
        }),
        { maxLength: 2 },
      ),
    }),
  );
  const made = cells.map((held) => JSON.stringify({ ...mine, cells: held }));
  fc.assert(
    fc.property(fc.oneof(hostileText(formatSheet(mine)), made), (text) => {
      const parsed = parseSheet(text);
      if (parsed.kind === 'broken') expect(parsed.why).toMatch(/[。）]$/);
      if (parsed.kind !== 'sheet') return;
      const { sheet } = takeSheet(mine, parsed.sheet);
      const seen = parsed.sheet.cells['field/project-name']?.seen['me'] ?? 0;
      // A copy that says it has seen this very writing may stand for it; any other only beside it.
      if (seen === 0) expectKept(sheet);
      else expect(parseSheet(formatSheet(sheet)).kind).toBe('sheet');
    }),
    MANY,
  );
});

test('A table that a spreadsheet has spoilt is read or refused with its row', () => {
  fc.assert(
    fc.property(hostileText(formatSheetCsv(mine, SMALL)), (text) => {
      const read = parseSheetCsv(text, SMALL);
      if (read.kind === 'bad') expect(read.why).toMatch(/。$/);
      else {
        // A table says what stands in each cell; the rest of the sheet stays.
        const { 'field/project-name': _, ...others } = read.cells;
        expectKept(takePlainCells(mine, others, writer).sheet);
      }
      expect(
        parseCsv(text)
          .flat()
          .every((cell) => typeof cell === 'string'),
      ).toBe(true);
    }),
    MANY,
  );
});

test('A drawing is read as lines of whole numbers or as none', () => {
  fc.assert(
    fc.property(hostileText('0,0 10,10;5,5 6,6'), (text) => {
      expect(parseStrokes(text).flat(2).every(Number.isFinite)).toBe(true);
    }),
    MANY,
  );
});

test('A query of any kind is planned; what it marks is the text itself, in pieces', () => {
  fc.assert(
    fc.property(hostileText('補助金とは 第12条第3項 042-000-0000', '平成31年 30万円'), (query) => {
      const plan = widenPlan(planQuery(query, WORDS));
      const words = plan.clauses.flatMap((clause) => clause.words);
      expect(words.every((word) => typeof word === 'string')).toBe(true);
      const text = query.slice(0, 300);
      expect(
        markWords(text, words)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
      expect(findNamed(query, [])).toEqual([]);
      expect(findNearWords(query, WORDS, 5).length).toBeLessThanOrEqual(5);
      expect(foldText(foldText(query))).toBe(foldText(query));
    }),
    MANY,
  );
});

test('The address of the wizard, whatever it says, answers known questions with known answers only', () => {
  const { questions } = SMALL_WIZARD;
  fc.assert(
    fc.property(
      hostileText('v=1&city=east&at=result', `${questions[0]?.id}=${questions[0]?.options[0]?.id}`),
      (text) => {
        const { answers, city, unread } = parseAnswers(new URLSearchParams(text), questions, ['east']);
        for (const [id, value] of Object.entries(answers)) {
          const options = questions.find((question) => question.id === id)?.options.map((option) => option.id) ?? [];
          expect([...options, 'unknown']).toContain(value);
        }
        expect(['', 'east']).toContain(city);
        expect(unread.every((id) => questions.some((question) => question.id === id))).toBe(true);
      },
    ),
    MANY,
  );
});

test('The address of comparison and projects, whatever it says, is read, and what is read is written and read again', () => {
  fc.assert(
    fc.property(hostileText('cities=east,west&q=a&department=b&sort=title'), (text) => {
      const query = new URLSearchParams(text);
      expect(parseChosenCities(query, ['east', 'west']) ?? ['east']).not.toHaveLength(0);
      const read = parseProjectQuery(query);
      expect(Object.keys(read)).toEqual(Object.keys(EMPTY_QUERY));
      expect(parseProjectQuery(new URLSearchParams(writeProjectQuery(read)))).toEqual(read);
    }),
    MANY,
  );
});

test('A value that was written is found under its own name only', () => {
  for (const name of ['constructor', '__proto__', 'toString'])
    expect(
      parseSheet(formatSheet({ ...mine, cells: Object.fromEntries([[name, { seen: {}, writings: [] }]]) })).kind,
    ).toBe('broken');
  expect(valueAt(mine, 'field/project-name')).toBe('虹の橋');
});
