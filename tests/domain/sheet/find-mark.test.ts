// Row B17 of faults.md.
import { expect, test } from 'vitest';
import { findMark } from '../../../src/domain/sheet/find-mark.ts';

test('A mark is known by its id, its word or its sign, in any width', () => {
  expect(['できた', '○', 'done', ' 話し合う ', '－', ''].map(findMark)).toEqual([
    'done',
    'done',
    'done',
    'talk',
    'na',
    'none',
  ]);
  expect(findMark('はなまる')).toBeUndefined();
});

test.each([
  ['done', ['○', '◯', '〇', '⭕', '⭕️', ' ○ ', 'Done']],
  ['na', ['－', '-', 'ー', '―', '−', '–', '—', 'ｰ', '─', '該当 なし']],
  ['talk', ['△', '話し合う　']],
  ['none', ['未', '☐', '□', '　']],
] as const)('What keyboards give for one sign is one mark (%s)', (mark, words) => {
  expect(words.map(findMark)).toEqual(words.map(() => mark));
});

test.each(['済', '✓', '▲', '×', '0', 'O', '◎', '？'])('"%s" is no mark: nobody knows what it was to say', (word) => {
  expect(findMark(word)).toBeUndefined();
});
