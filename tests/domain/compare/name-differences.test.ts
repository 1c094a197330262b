import { expect, test } from 'vitest';
import { alignPoints, type Point } from '../../../src/domain/compare/alignment.ts';
import { nameDifferences, type Proof } from '../../../src/domain/compare/name-differences.ts';
import { makePoint, THEMES } from '../../support/samples/small-points.ts';

const CITIES = [
  { id: 'a', name: '甲市' },
  { id: 'b', name: '乙市' },
  { id: 'c', name: '丙市' },
];
const WORDS = { unit: '原則', isCounted: true };
const PROVED: Proof = { rows: new Set(['purpose', 'equal', 'limit']), isCountProved: true };
const name = (points: readonly Point[], words = WORDS, proof = PROVED, cities = CITIES) =>
  nameDifferences(
    alignPoints(
      THEMES,
      cities.map(({ id }) => id),
      points,
    ),
    cities,
    words,
    proof,
  );

test('What all share, what one alone has and who is silent is said in sentences, counted from the rows', () => {
  const points = [makePoint('a', 1, ['purpose']), makePoint('a', 2, ['limit']), makePoint('b', 1, ['purpose'])];
  expect(name(points)).toEqual([
    '原則の数は、甲市2、乙市1です。',
    '2市とも「目的」をあげています。',
    '「時限性」をあげるのは、甲市だけです。',
    '丙市の文書には、規定がありません。',
  ]);
});

test('A point in two rows counts once, an example of another point not at all', () => {
  const points = [
    makePoint('a', 1, ['purpose', 'equal']),
    makePoint('a', 2, ['limit'], { under: '委託' }),
    makePoint('b', 1, ['equal']),
    makePoint('c', 1, ['equal']),
  ];
  expect(name(points)[0]).toBe('原則の数は、甲市1、乙市1、丙市1です。');
  expect(name(points)).toContain('3市すべてが「対等」をあげています。');
});

test('Where the documents do not count their points, no number is said', () => {
  const points = [makePoint('a', 1, ['purpose']), makePoint('b', 1, ['equal'])];
  expect(name(points, { unit: '課題', isCounted: false })[0]).toBe('2市に共通する行はありません。');
});

test('When no city says anything, that is said', () => {
  expect(name([])).toEqual(['どの市の文書にも、原則は書かれていません。']);
});

test('Of many themes only the first are named, with their number', () => {
  const themes = Array.from({ length: 6 }, (_, at) => ({ id: `t${at}`, label: `行${at}`, note: '' }));
  const points = themes.map(({ id }, at) => makePoint('a', at, [id]));
  const rows = alignPoints(themes, ['a', 'b'], [...points, makePoint('b', 0, ['t0'])]);
  const proof = { rows: new Set(themes.map(({ id }) => id)), isCountProved: true };
  expect(nameDifferences(rows, CITIES.slice(0, 2), WORDS, proof)).toContain(
    '「行1」「行2」「行3」「行4」など5行をあげるのは、甲市だけです。',
  );
});

// content.md S1, S2: what nobody read the documents for is not said.
test('Of rows that were not confirmed nothing is said, neither of all nor of one alone nor of the silent', () => {
  const points = [
    makePoint('a', 1, ['purpose']),
    makePoint('a', 2, ['limit']),
    makePoint('b', 1, ['purpose']),
    makePoint('b', 2, ['equal']),
  ];
  const proof = (rows: readonly string[], isCountProved = false): Proof => ({ rows: new Set(rows), isCountProved });
  expect(name(points, WORDS, proof([]))).toEqual([]);
  expect(name(points, WORDS, proof(['limit'], true))).toEqual([
    '原則の数は、甲市2、乙市2です。',
    '「時限性」をあげるのは、甲市だけです。',
  ]);
  expect(name(points, WORDS, proof(['purpose', 'limit']))).toEqual([
    '2市とも「目的」をあげています。',
    '「時限性」をあげるのは、甲市だけです。',
  ]);
  expect(name([], WORDS, proof(['purpose']))).toEqual([]);
});
