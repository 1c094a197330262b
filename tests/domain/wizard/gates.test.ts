import { expect, test } from 'vitest';
import { findShutting, isPossible } from '../../../src/domain/wizard/gates.ts';
import { askSample } from '../../support/samples/small-wizard.ts';

const [want, place] = [askSample('want', ['name', 'room']), askSample('place', ['hall', 'park'])];
const questions = [
  { ...want, options: [...want.options, { id: 'both', label: 'both', means: ['name', 'room'] }] },
  place,
];
const known = {
  questions,
  gates: [
    { forms: ['keeper'], only: { place: ['hall'] } },
    { forms: ['keeper', 'helper'], never: { want: ['name'] } },
    { forms: ['helper'], never: { place: ['hall'], want: ['room', 'unknown'] } },
  ],
};

test('A form that needs an answer is shut out where another is given, and where it is not known', () => {
  expect(findShutting(known, 'keeper', { place: 'park' })).toEqual([0]);
  expect(findShutting(known, 'keeper', { place: 'unknown' })).toEqual([0]);
  expect(findShutting(known, 'keeper', {})).toEqual([0]);
  expect(findShutting(known, 'keeper', { place: 'hall' })).toEqual([]);
});

test('A form that cannot be under several answers together is shut out only by all of them', () => {
  expect(findShutting(known, 'helper', { place: 'hall', want: 'room' })).toEqual([2]);
  expect(findShutting(known, 'helper', { place: 'hall' })).toEqual([2]);
  expect(findShutting(known, 'helper', { place: 'park', want: 'room' })).toEqual([]);
});

test('An answer that stands for two shuts out only what both do', () => {
  expect(findShutting(known, 'helper', { want: 'name', place: 'park' })).toEqual([1]);
  expect(findShutting(known, 'helper', { want: 'both', place: 'park' })).toEqual([]);
});

test('A form stays possible while the question that may shut it out is not answered yet', () => {
  expect(isPossible(known, 'keeper', {})).toBe(true);
  expect(isPossible(known, 'keeper', { place: 'unknown' })).toBe(false);
  expect(isPossible(known, 'helper', { place: 'hall' })).toBe(true);
  expect(isPossible(known, 'helper', { place: 'hall', want: 'unknown' })).toBe(false);
});
