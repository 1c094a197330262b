import { expect, test } from 'vitest';
import { isOwnPart, parseSide } from '../../../src/domain/sheet/sheet-side.ts';

test('A sheet of which nothing is known asks who fills it in, and nothing of it is written before', () => {
  expect(parseSide(undefined)).toBeUndefined();
  expect(parseSide('')).toBeUndefined();
  expect([isOwnPart(undefined, 'group'), isOwnPart(undefined, 'city')]).toEqual([false, false]);
});

test('Who is one party writes its part only, until they say that both are written here', () => {
  expect([isOwnPart('city', 'group'), isOwnPart('city', 'city')]).toEqual([false, true]);
  expect([isOwnPart('both', 'group'), isOwnPart('both', 'city')]).toEqual([true, true]);
});

test('What earlier editions remembered is understood: the party, behind whether the sheet had been sent', () => {
  expect(['begun group', 'received city', 'received', 'begun', 'both'].map(parseSide)).toEqual([
    'group',
    'city',
    undefined,
    undefined,
    'both',
  ]);
});
