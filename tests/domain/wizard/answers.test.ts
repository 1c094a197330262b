import { expect, test } from 'vitest';
import {
  formatAnswers,
  isKnown,
  parseAnswers,
  readMeanings,
  ROLES,
  UNKNOWN,
} from '../../../src/domain/wizard/answers.ts';

const QUESTIONS = ['color', 'size'].map((id) => ({
  id,
  short: id,
  title: id,
  why: id,
  weight: 1,
  options: [
    { id: 'red', label: '赤' },
    { id: 'big', label: '大' },
  ],
}));

test('An address gives its answers; unknown keys and cities are dropped', () => {
  const pairs = new URLSearchParams('?size=big&who=me&color=red&city=nowhere&v=1');
  expect(parseAnswers(pairs, QUESTIONS, ['mihon'])).toEqual({
    answers: { color: 'red', size: 'big' },
    city: '',
    unread: [],
  });
});

test('An answer that no longer exists is named, and the others are kept', () => {
  const pairs = new URLSearchParams('?color=blue&size=big&city=mihon');
  expect(parseAnswers(pairs, QUESTIONS, ['mihon'])).toEqual({
    answers: { size: 'big' },
    city: 'mihon',
    unread: ['color'],
  });
});

test('わからない is kept in the address, and is not known', () => {
  const { answers, unread } = parseAnswers(new URLSearchParams('?color=unknown'), QUESTIONS, []);
  expect(answers).toEqual({ color: UNKNOWN });
  expect(unread).toEqual([]);
  expect(isKnown(answers, 'color')).toBe(false);
  expect(isKnown({ color: 'red' }, 'color')).toBe(true);
  expect(isKnown({}, 'color')).toBe(false);
});

test('Answers are written in the order of the questions, whatever order they were given in', () => {
  expect(formatAnswers({ size: 'big', color: 'red' }, 'mihon', QUESTIONS, 3)).toEqual([
    ['v', '3'],
    ['city', 'mihon'],
    ['color', 'red'],
    ['size', 'big'],
  ]);
});

test('Address, state and address again are the same for every combination', () => {
  for (const color of [undefined, 'red', 'big']) {
    for (const size of [undefined, 'red', 'big']) {
      const answers = { ...(color && { color }), ...(size && { size }) };
      const pairs = formatAnswers(answers, '', QUESTIONS, 1);
      expect(parseAnswers(pairs, QUESTIONS, []).answers).toEqual(answers);
      expect(formatAnswers(parseAnswers(pairs, QUESTIONS, []).answers, '', QUESTIONS, 1)).toEqual(pairs);
    }
  }
});

test('An answer stands for itself, or for the several it names', () => {
  const [color] = QUESTIONS;
  const all = [{ ...color!, options: [...color!.options, { id: 'all', label: '両方', means: ['red', 'big'] }] }];
  expect(readMeanings(all, 'color', 'red')).toEqual(['red']);
  expect(readMeanings(all, 'color', 'all')).toEqual(['red', 'big']);
  expect(readMeanings(all, 'color', UNKNOWN)).toEqual([UNKNOWN]);
  expect(readMeanings(all, 'color', undefined)).toEqual([]);
});

test('Questions are worded for the city’s staff and for a group', () => {
  expect(ROLES).toEqual(['staff', 'group']);
});
