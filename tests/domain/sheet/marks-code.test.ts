import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listSpots } from '../../../src/domain/sheet/checklist.ts';
import { MARKS, type Mark } from '../../../src/domain/sheet/mark.ts';
import { parseMarksCode, writeMarksCode } from '../../../src/domain/sheet/marks-code.ts';
import { ONE_SIDED, SMALL } from '../../support/samples/small-checklist.ts';

const mark = fc.constantFrom<Mark>(...MARKS.map(({ id }) => id));
const marks = fc.array(mark, { minLength: 24, maxLength: 24 });
const party = fc.constantFrom('group' as const, 'city' as const);
const SIGNS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

test('The marks of 24 spots come back from their code, whoever made them', () => {
  fc.assert(
    fc.property(marks, party, (given, who) => {
      expect(parseMarksCode(SMALL, writeMarksCode(SMALL, who, given))).toEqual({
        kind: 'marks',
        party: who,
        marks: given,
      });
    }),
    { numRuns: 2_000 },
  );
});

test('Each state of each spot comes back whatever the others are', () => {
  const blank = Array.from({ length: 24 }, (): Mark => 'none');
  for (const [at] of blank.entries()) {
    for (const { id } of MARKS) {
      const given = blank.with(at, id);
      expect(parseMarksCode(SMALL, writeMarksCode(SMALL, 'city', given))).toMatchObject({ marks: given });
    }
  }
});

test('The code of a sheet with 24 spots has twelve characters in groups of four', () => {
  const blank = Array.from({ length: 24 }, (): Mark => 'done');
  expect(writeMarksCode(SMALL, 'group', blank)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

test('Any single wrong character of a code is caught', () => {
  fc.assert(
    fc.property(marks, party, (given, who) => {
      const code = writeMarksCode(SMALL, who, given).replaceAll('-', '');
      for (const [at, right] of [...code].entries()) {
        for (const wrong of SIGNS.filter((sign) => sign !== right)) {
          expect(parseMarksCode(SMALL, `${code.slice(0, at)}${wrong}${code.slice(at + 1)}`).kind).toBe('bad');
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('Two swapped neighbours of a code are caught', () => {
  fc.assert(
    fc.property(marks, fc.nat(10), (given, at) => {
      const code = writeMarksCode(SMALL, 'group', given).replaceAll('-', '');
      fc.pre(code[at] !== code[at + 1]);
      const swapped = `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`;
      expect(parseMarksCode(SMALL, swapped).kind).toBe('bad');
    }),
    { numRuns: 500 },
  );
});

test('Width, case, blanks, hyphens and signs that look alike make no difference when a code is typed', () => {
  const given = Array.from({ length: 24 }, (_, at): Mark => (at % 3 === 0 ? 'none' : 'talk'));
  const code = writeMarksCode(SMALL, 'group', given);
  const wide = code.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const typed = [code.toLowerCase(), wide, code.replaceAll('-', '　'), code.replaceAll('0', 'O').replaceAll('1', 'l')];
  typed.push(
    code.replaceAll('-', '─'),
    code.replace('-', '-\u200b'),
    `\u2068${code}\u2069`,
    `> ${code.replace('-', '-\n> ')}`,
  );
  for (const text of typed) expect(parseMarksCode(SMALL, text)).toMatchObject({ kind: 'marks', marks: given });
});

// Row B19 of faults.md.
test.each(['。', '」', '）', '、', '.', ',', ')', '>', 'です'])('A code with "%s" behind it is read', (tail) => {
  const given = Array.from({ length: 24 }, (): Mark => 'talk');
  const typed = `コード：「${writeMarksCode(SMALL, 'group', given)}${tail}`;
  expect(parseMarksCode(SMALL, typed)).toMatchObject({ kind: 'marks', marks: given });
});

/** 80 spots a party: more than one block of the check. */
const LONG = {
  ...SMALL,
  groups: SMALL.groups.map((group, at) => ({
    ...group,
    items: Array.from({ length: at === 0 ? 32 : 4 }, (_, n) => ({ id: `long-${at}-${n}`, text: '' })),
  })),
};

// Row A21 of attack.md.
test('Any two wrong characters are caught in the code of a long checklist too', () => {
  const given = Array.from({ length: 80 }, (_, at): Mark => (at % 2 === 0 ? 'done' : 'talk'));
  const code = Array.from(writeMarksCode(LONG, 'city', given).replaceAll('-', ''));
  expect(code).toHaveLength(37);
  expect(parseMarksCode(LONG, code.join(''))).toEqual({ kind: 'marks', party: 'city', marks: given });
  const spoil = (sign: string, by: number) => SIGNS[(SIGNS.indexOf(sign) + by) % 32] ?? '';
  for (const [a, first] of code.entries()) {
    for (const [b, second] of code.entries()) {
      if (a === b) continue;
      for (const [by, also] of [
        [1, 1],
        [7, 7],
        [16, 3],
      ] as const) {
        const typed = code.with(a, spoil(first, by)).with(b, spoil(second, also));
        expect(parseMarksCode(LONG, typed.join('')).kind).toBe('bad');
      }
    }
  }
});

test('Codes of up to 72 spots are what they always were', () => {
  expect(
    writeMarksCode(
      SMALL,
      'group',
      Array.from({ length: 24 }, (): Mark => 'talk'),
    ),
  ).toBe('ANAN-ANAN-AMN6');
});

test('A code of another sheet is refused nearly always, though it has the right length', () => {
  const other = { ...SMALL, id: 'other-sheet' };
  const taken = fc
    .sample(marks, 2_000)
    .filter((given) => parseMarksCode(other, writeMarksCode(SMALL, 'group', given)).kind === 'marks');
  expect(taken.length).toBeLessThan(20);
});

test.each([
  ['ABCD', '抜けや余りがないか'],
  ['ABCD-EFGH!-JKM', '「!」はコードに使わない文字'],
  ['あいうえおかきくけこさし', '使わない文字'],
  ['', '0文字'],
])('The code "%s" is refused with a word on how to mend it', (text, part) => {
  const read = parseMarksCode(SMALL, text);
  expect(read.kind === 'bad' && read.why).toContain(part);
});

test('A group that only one party fills has no spot in the other party’s code', () => {
  const city = writeMarksCode(ONE_SIDED, 'city', ['done', 'talk']);
  expect(parseMarksCode(ONE_SIDED, city)).toEqual({ kind: 'marks', party: 'city', marks: ['done', 'talk'] });
  expect(listSpots(ONE_SIDED, 'group')).toHaveLength(3);
  expect(() => writeMarksCode(ONE_SIDED, 'group', ['done'])).toThrow('3 marks are needed');
});
