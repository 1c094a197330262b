import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  listRivals,
  mergeCells,
  putOwnFirst,
  settleCell,
  sortWritings,
  valueOf,
  writeCell,
  type Cell,
} from '../../../src/domain/sheet/cell.ts';

const at = (minute: number) => `2026-04-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
const write = (cell: Cell | undefined, value: string, by: string, minute = 0) =>
  writeCell(cell, value, { by, at: at(minute) });

/** What happens to the copies of a cell on three screens: someone writes, or one screen takes in another's copy. */
type Step =
  | { readonly kind: 'write'; readonly screen: number; readonly value: string; readonly minute: number }
  | { readonly kind: 'merge'; readonly screen: number; readonly from: number };

const screens = ['x', 'y', 'z'];
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    screen: fc.nat(2),
    value: fc.constantFrom('未', '済', '話'),
    minute: fc.nat(59),
  }),
  fc.record({ kind: fc.constant('merge' as const), screen: fc.nat(2), from: fc.nat(2) }),
);

/** Plays a history; gives each screen's copy. */
function play(steps: readonly Step[]): readonly Cell[] {
  const copies: Cell[] = screens.map(() => ({ seen: {}, writings: [] }));
  for (const one of steps) {
    const own = copies[one.screen] as Cell;
    copies[one.screen] =
      one.kind === 'write'
        ? write(own, one.value, screens[one.screen] as string, one.minute)
        : mergeCells(own, copies[one.from] as Cell);
  }
  return copies;
}

const history = fc.array(step, { maxLength: 25 }).map(play);

test('Merging copies of a cell gives the same whatever the order, and merging twice changes nothing', () => {
  fc.assert(
    fc.property(history, ([a, b, c]) => {
      if (!a || !b || !c) throw new Error('three copies are needed');
      expect(mergeCells(a, b)).toEqual(mergeCells(b, a));
      expect(mergeCells(mergeCells(a, b), c)).toEqual(mergeCells(a, mergeCells(b, c)));
      expect(mergeCells(mergeCells(a, b), b)).toEqual(mergeCells(a, b));
    }),
    { numRuns: 500 },
  );
});

test('What a screen wrote last is in the merged cell unless another writing had seen it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const copies = play(steps);
      const all = copies.reduce(mergeCells);
      for (const { writings } of copies) {
        for (const { value, by, n } of writings) {
          const isKept = all.writings.some((one) => one.value === value);
          const isOverwritten = copies.some(
            (copy) => (copy.seen[by] ?? 0) >= n && !copy.writings.some((one) => one.by === by && one.n === n),
          );
          expect(isKept || isOverwritten).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('A later writing replaces what it has seen, also when the clock was set back', () => {
  const first = write(undefined, '済', 'x', 30);
  const second = write(first, '話', 'y', 1);
  expect(valueOf(mergeCells(first, second))).toBe('話');
  expect(listRivals(mergeCells(first, second))).toEqual([]);
});

test('Two screens that wrote without knowing of each other leave both values, the newest first', () => {
  const base = write(undefined, '未', 'x');
  const merged = mergeCells(write(base, '済', 'x', 5), write(base, '話', 'y', 9));
  expect(listRivals(merged).map(({ value }) => value)).toEqual(['話', '済']);
  expect(valueOf(merged)).toBe('話');
});

test('Writing on does not settle a conflict, choosing does', () => {
  const base = write(undefined, '未', 'x');
  const merged = mergeCells(write(base, '済', 'x', 5), write(base, '話', 'y', 9));
  const typed = write(merged, '済み', 'x', 10);
  expect(listRivals(typed).map(({ value }) => value)).toEqual(['済み', '話']);
  const settled = settleCell(typed, '話', { by: 'x', at: at(11) });
  expect(listRivals(mergeCells(typed, settled))).toEqual([]);
  expect(valueOf(settled)).toBe('話');
});

test('The same value written twice is no conflict', () => {
  const merged = mergeCells(write(undefined, '済', 'x'), write(undefined, '済', 'y'));
  expect(listRivals(merged)).toEqual([]);
  expect(valueOf(merged)).toBe('済');
});

test('An empty cell reads as an empty text', () => {
  expect(valueOf(undefined)).toBe('');
  expect(listRivals(undefined)).toEqual([]);
});

test('Different texts under one name both stay, in either order; the same writing stays once', () => {
  const [a, b] = [write(undefined, '花', 'x'), write(undefined, '木', 'x')];
  expect(
    mergeCells(a, b)
      .writings.map(({ value }) => value)
      .toSorted(),
  ).toEqual(['木', '花']);
  expect(mergeCells(a, b)).toEqual(mergeCells(b, a));
  expect(mergeCells(mergeCells(a, b), a)).toEqual(mergeCells(a, b));
  expect(mergeCells(a, a)).toEqual(a);
});

test('A contested cell shows one’s own side, whatever the clocks say, and typing changes that side only (A4)', () => {
  const mine = write(undefined, '私たちの大切な意見', 'mine', 1);
  const contested = mergeCells(mine, write(undefined, '市の書いた文', 'theirs', 59));
  expect(valueOf(contested)).toBe('市の書いた文');
  expect(valueOf(putOwnFirst(contested, ['mine']))).toBe('私たちの大切な意見');
  const typed = writeCell(contested, '私たちの大切な意見。追記', { by: 'later', at: at(2) }, ['mine']);
  expect(sortWritings(typed.writings).map(({ value }) => value)).toEqual(['市の書いた文', '私たちの大切な意見。追記']);
});

test('A rival is not dropped when what is typed equals it for a moment', () => {
  const contested = mergeCells(write(undefined, '校舎', 'mine'), write(undefined, '学', 'theirs', 1));
  const passing = writeCell(contested, '学', { by: 'mine', at: at(2) });
  const typed = writeCell(passing, '学校', { by: 'mine', at: at(3) });
  expect(typed.writings.map(({ value }) => value)).toEqual(['学校', '学']);
});

test('Whoever types into a contested cell without a side in it takes nobody’s place', () => {
  const contested = mergeCells(write(undefined, '花', 'a'), write(undefined, '木', 'b', 1));
  expect(writeCell(contested, '木々', { by: 'c', at: at(2) }).writings.map(({ value }) => value)).toEqual([
    '木々',
    '木',
    '花',
  ]);
});

test('Of several sides of one device the latest is its own', () => {
  const contested = mergeCells(write(undefined, '先', 'old', 9), write(undefined, '後', 'new', 1));
  expect(valueOf(putOwnFirst(contested, ['new', 'old']))).toBe('後');
});
