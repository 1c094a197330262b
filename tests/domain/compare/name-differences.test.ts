import { expect, test } from 'vitest';
import { alignPoints, type Point } from '../../../src/domain/compare/alignment.ts';
import {
  summarizeRows,
  tellAmongShown,
  tellDifferences,
  type ComparedCity,
  type Proof,
} from '../../../src/domain/compare/name-differences.ts';
import { makePoint, THEMES } from '../../support/samples/small-points.ts';

const CITIES: readonly ComparedCity[] = [
  { id: 'a', name: '甲市', silence: '記載なし' },
  { id: 'b', name: '乙市', silence: '記載なし' },
  { id: 'c', name: '丙市', silence: '規定なし' },
];
const WORDS = { unit: '原則', isCounted: true };
const PROVED: Proof = { rows: new Set(['purpose', 'equal', 'limit']), isCountProved: true };
const summarize = (points: readonly Point[], proof = PROVED, themes = THEMES) =>
  summarizeRows(
    alignPoints(
      themes,
      CITIES.map(({ id }) => id),
      points,
    ),
    proof,
  );
const name = (points: readonly Point[], words = WORDS, cities = CITIES, proof = PROVED) =>
  tellDifferences(summarize(points, proof), cities, words);

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

// Kind 15 of the faults.
test('A city that nobody has looked at is told as such and is silent in no sentence', () => {
  const unseen: readonly ComparedCity[] = [
    ...CITIES.slice(0, 2),
    { id: 'c', name: '丙市', silence: 'まだ調べていません' },
  ];
  const points = [makePoint('a', 1, ['purpose', 'limit']), makePoint('b', 1, ['purpose'])];
  expect(name(points, WORDS, unseen)).toEqual([
    '原則の数は、甲市1、乙市1です。',
    '2市とも「目的」をあげています。',
    '「時限性」をあげるのは、甲市だけです。',
    '丙市は、まだ調べていません。',
  ]);
  expect(name([], WORDS, unseen)).toEqual(['甲市と乙市の文書には、記載がありません。', '丙市は、まだ調べていません。']);
});

// Row B11 of use.md.
test('Of the cities that are shown the sentences say only what holds among them', () => {
  const points = [
    makePoint('a', 1, ['purpose', 'limit']),
    makePoint('b', 1, ['purpose', 'equal']),
    makePoint('c', 1, ['limit']),
  ];
  const among = (...ids: string[]) =>
    tellAmongShown(
      summarize(points),
      CITIES.filter(({ id }) => ids.includes(id)),
      WORDS,
    );
  expect(among('a', 'b')).toEqual([
    '表示している2市（甲市・乙市）で比べています。',
    '原則の数は、甲市1、乙市1です。',
    '2市とも「目的」をあげています。',
    '「時限性」をあげるのは、甲市だけです。',
    '「対等」をあげるのは、乙市だけです。',
  ]);
  expect(among('c')).toEqual(['丙市だけを表示しています。', '原則の数は、丙市1です。']);
});

test('When no city says anything, that is said', () => {
  expect(name([])).toEqual(['どの市の文書にも、原則は書かれていません。']);
});

test('Of many themes only the first are named, with their number', () => {
  const themes = Array.from({ length: 6 }, (_, at) => ({ id: `t${at}`, label: `行${at}`, note: '' }));
  const points = themes.map(({ id }, at) => makePoint('a', at, [id]));
  const proof = { rows: new Set(themes.map(({ id }) => id)), isCountProved: true };
  const summary = summarize([...points, makePoint('b', 0, ['t0'])], proof, themes);
  expect(tellDifferences(summary, CITIES.slice(0, 2), WORDS)).toContain(
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
  const tell = (rows: readonly string[], isCountProved = false, said = points) =>
    name(said, WORDS, CITIES, { rows: new Set(rows), isCountProved });
  expect(tell([])).toEqual([]);
  expect(tell(['limit'], true)).toEqual(['原則の数は、甲市2、乙市2です。', '「時限性」をあげるのは、甲市だけです。']);
  expect(tell(['purpose', 'limit'])).toEqual([
    '2市とも「目的」をあげています。',
    '「時限性」をあげるのは、甲市だけです。',
  ]);
  expect(tell(['purpose'], false, [])).toEqual([]);
});
