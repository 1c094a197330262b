import { expect, test } from 'vitest';
import { cutPoint, tellPoint } from '../../../../src/domain/search/answer/tell-point.ts';
import { PROJECT_LIST } from '../../../support/samples/small-places.ts';

test('Of a list a result tells the rows that hold the words, each name once, and how many others there are', () => {
  expect(tellPoint(PROJECT_LIST, ['アダプト'])).toBe('アダプト制度（ほか3件）');
  expect(tellPoint(PROJECT_LIST, ['無い'])).toBe('アダプト制度、花いっぱい運動、ホタルの夕べ（ほか1件）');
  expect(tellPoint({ ...PROJECT_LIST, kind: 'section', keyPoint: '要点' }, ['アダプト'])).toBe('要点');
});

test('A text that is no key point is told in its first 40 characters', () => {
  expect([cutPoint('橋'.repeat(40)), cutPoint('橋'.repeat(41))]).toEqual(['橋'.repeat(40), `${'橋'.repeat(40)}…`]);
});
