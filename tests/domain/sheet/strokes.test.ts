import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStrokes, parseStrokes, toPath } from '../../../src/domain/sheet/strokes.ts';

const point = fc.tuple(fc.integer({ min: -99, max: 1999 }), fc.integer({ min: -99, max: 1999 }));

test('Drawn lines come back from what is saved', () => {
  fc.assert(
    fc.property(fc.array(fc.array(point, { minLength: 1 })), (strokes) => {
      expect(parseStrokes(formatStrokes(strokes))).toEqual(strokes);
    }),
  );
});

test('What is no point is left out', () => {
  expect(parseStrokes('1,2 x 3,4;;<svg>;5')).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
  ]);
});

test('A line is drawn through the middles of its points, a single point as a dot', () => {
  expect(toPath([[1, 2]])).toBe('M1 2h0');
  expect(
    toPath([
      [0, 0],
      [10, 0],
      [20, 10],
    ]),
  ).toBe('M0 0Q10 0 15 5L20 10');
});
