// Issue 19, statement 8 (use.md part 2(c)): a column for one's own draft.
import { expect, test } from 'vitest';
import { joinDrafts, openDrafts } from '../../../src/domain/compare/drafts.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

const open = (box: FakeBox, base = '/', concept = 'principles') =>
  openDrafts(
    openBox(() => box),
    base,
    concept,
  );

test('A draft is found again by its row, as typed, in every page that opens the same comparison', () => {
  const box = new FakeBox();
  expect(open(box).write('equal', ' 対等に\n話し合う ')).toBeUndefined();
  expect(open(box).write('limit', '3年')).toBeUndefined();
  expect(open(box).read()).toEqual({ equal: ' 対等に\n話し合う ', limit: '3年' });
  expect(open(box, '/', 'principle').read()).toEqual({});
});

test('An emptied draft is gone, and the others stay', () => {
  const box = new FakeBox();
  open(box).write('equal', '対等');
  open(box).write('limit', '3年');
  expect(open(box).write('equal', '')).toBeUndefined();
  expect(open(box).read()).toEqual({ limit: '3年' });
  expect([...box.texts.keys()]).toEqual(['kyodo-handbook/draft/principles/limit']);
});

test('Each handbook on a host keeps its own drafts', () => {
  const box = new FakeBox();
  open(box).write('equal', '根');
  open(box, '/a/').write('equal', '枝');
  expect([open(box).read(), open(box, '/a/').read(), open(box, '/b/').read()]).toEqual([
    { equal: '根' },
    { equal: '枝' },
    {},
  ]);
});

test('What the browser refuses is told, and what it kept before is still there', () => {
  const box = new FakeBox();
  open(box).write('equal', '前の案');
  box.isFull = true;
  expect(open(box).write('equal', '長い案')).toBe('full');
  expect(open(box).read()).toEqual({ equal: '前の案' });
  box.isOff = true;
  expect(open(box).write('equal', '')).toBeUndefined();
  expect(open(box).write('equal', '案')).toBe('off');
});

test('Another tab’s drafts are told apart from other keys, and a cleared storage concerns all', () => {
  const { isOwn } = open(new FakeBox(), '/a/');
  expect(['kyodo-handbook:/a/draft/principles/equal', null].map(isOwn)).toEqual([true, true]);
  expect(['kyodo-handbook:/a/draft/roles/equal', 'kyodo-handbook/draft/principles/equal'].map(isOwn)).toEqual([
    false,
    false,
  ]);
});

test('What only this page holds is not overwritten by what was kept before', () => {
  const shown = joinDrafts(
    { equal: '前の案', limit: '3年' },
    { equal: '長い案', purpose: '消えた' },
    new Set(['equal']),
  );
  expect(shown).toEqual({ equal: '長い案', limit: '3年' });
  expect(joinDrafts({ equal: '前の案' }, {}, new Set(['equal']))).toEqual({});
});
