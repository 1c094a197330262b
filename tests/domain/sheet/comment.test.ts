import { expect, test } from 'vitest';
import { commentKey, listComments, untimedComment } from '../../../src/domain/sheet/comment.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 'a', list: 'small-sheet', edition: 'x', created: '' });
const fill = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at: '' }), EMPTY);
const WHERE = { item: 'item-1-1', party: 'group' } as const;
/** What an earlier edition wrote, as it stands before and after the project. */
const told = (values: Readonly<Record<string, string>>) =>
  ['before', 'after'].map((timing) => untimedComment(fill(values), SMALL, { ...WHERE, timing }));

test('Each time has a comment of its own; a checklist of one time keeps the name it always had', () => {
  expect(commentKey(SMALL, { ...WHERE, timing: 'after' })).toBe('comment/item-1-1/after/group');
  expect(commentKey({ timings: [{ id: 'now', label: '確認' }] }, { ...WHERE, timing: 'now' })).toBe(
    'comment/item-1-1/group',
  );
});

test('A comment of an old sheet stands before the project, and after it too where that alone was marked', () => {
  const old = { 'comment/item-1-1/group': '役割を書面に' };
  expect(told({})).toEqual(['', '']);
  expect(told(old)).toEqual(['役割を書面に', '']);
  expect(told({ ...old, 'mark/item-1-1/before/group': 'talk' })).toEqual(['役割を書面に', '']);
  expect(told({ ...old, 'mark/item-1-1/after/group': 'done' })).toEqual(['役割を書面に', '役割を書面に']);
  expect(told({ ...old, 'mark/item-1-1/before/group': 'talk', 'mark/item-1-1/after/group': 'done' })).toEqual([
    '役割を書面に',
    '',
  ]);
});

test('On a checklist of one time its comment is not told a second time', () => {
  const sheet = fill({ 'comment/item-1-1/group': 'はい' });
  expect(untimedComment(sheet, { timings: [{ id: 'now', label: '確認' }] }, { ...WHERE, timing: 'now' })).toBe('');
});

test('What an earlier edition wrote is told as such behind the comment of the time', () => {
  const sheet = fill({ 'comment/item-1-1/before/group': '書面にした', 'comment/item-1-1/group': '昔の欄' });
  expect(listComments(sheet, SMALL, { ...WHERE, timing: 'before' })).toEqual([
    '書面にした',
    '昔の欄（時期の区別なし）',
  ]);
  expect(listComments(sheet, SMALL, { ...WHERE, timing: 'after' })).toEqual([]);
});
