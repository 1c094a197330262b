import { expect, test } from 'vitest';
import { explainId, ID_FORM } from '../../../src/domain/handbook/ids.ts';

test.each(['a', 'guide', 'art-12', 'group-led', 'v2', 'a-1-b'])('"%s" is an id', (text) => {
  expect(ID_FORM.test(text)).toBe(true);
});

test.each(['', 'Guide', '1st', '-a', 'a-', 'a--b', 'a_b', 'a b', 'あ', 'a/b', 'a.b'])('"%s" is no id', (text) => {
  expect(ID_FORM.test(text)).toBe(false);
});

test.each([
  ['city', 'mihon'],
  ['document', 'guide'],
  ['document', 'print'],
  ['chapter', 'art'],
  ['chapter', 'projects'],
  ['section', 'art-1'],
  ['concept', 'schemes'],
  ['question', 'stage'],
] as const)('A %s may be called "%s"', (level, id) => {
  expect(explainId(level, id)).toBe(undefined);
});

test.each([
  [
    'city',
    'search',
    '「search」は市のidにできません。/search/ を、サイトがほかのことに使うためです。別の名前にしてください。',
  ],
  [
    'document',
    'schemes',
    '「schemes」は文書のidにできません。/<市>/schemes/ を、サイトがほかのことに使うためです。別の名前にしてください。',
  ],
  [
    'chapter',
    'print',
    '「print」は章のidにできません。/<市>/<文書>/print/ を、サイトがほかのことに使うためです。別の名前にしてください。',
  ],
  [
    'chapter',
    'art-12',
    '「art-12」は章のidにできません。/<市>/<文書>/art-12/ を、サイトがほかのことに使うためです。別の名前にしてください。',
  ],
  [
    'section',
    'main',
    '「main」は節のidにできません。#main を、サイトがほかのことに使うためです。別の名前にしてください。',
  ],
  [
    'question',
    'city',
    '「city」は問いのidにできません。/choose/?city= を、サイトがほかのことに使うためです。別の名前にしてください。',
  ],
  ['scheme', 'Grant', '「Grant」は制度のidにできません。ASCIIの小文字・数字・ハイフンで書きます（例 basic-plan）。'],
] as const)('A %s may not be called "%s", and the message says why', (level, id, message) => {
  expect(explainId(level, id)).toBe(message);
});
