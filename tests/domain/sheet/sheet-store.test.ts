import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import { openSheetStore } from '../../../src/domain/sheet/sheet-store.ts';
import { createSheet, mergeSheets, valueAt, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';
import { openBox, type Box } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

const EMPTY = createSheet({ id: 's1', list: 'small-sheet', edition: 'first', created: '2026-04-01T00:00:00.000Z' });
const put = (sheet: Sheet, key: string, value: string, by = 'x') =>
  writeSheet(sheet, key, value, { by, at: '2026-04-01T01:00:00.000Z' });
const NAMED = put(EMPTY, 'field/project-name', '花いっぱい運動');
const openStore = (box: Box) => openSheetStore(openBox(() => box));
const KEY = 'kyodo-handbook/sheet/s1';

test('A saved sheet is found again, and no key but ours is touched', () => {
  const box = new FakeBox();
  box.texts.set('someone-else', 'keep me');
  const store = openStore(box);
  expect(store.save(NAMED)).toEqual({ kind: 'saved', sheet: NAMED });
  expect(store.list().map(({ parsed }) => parsed)).toEqual([{ kind: 'sheet', sheet: NAMED }]);
  store.discard('s1');
  store.forget('s1');
  expect([...box.texts]).toEqual([['someone-else', 'keep me']]);
});

test('A deleted sheet comes back as it was, merged with what was written under its name since', () => {
  const store = openStore(new FakeBox());
  store.save(NAMED);
  expect(store.discard('s1')).toBe(true);
  expect(store.list()).toEqual([]);
  store.save(put(EMPTY, 'field/fiscal-year', '令和8年度', 'y'));
  expect(store.restore('s1')).toBe(true);
  const parsed = store.find('s1')?.parsed;
  expect(parsed?.kind === 'sheet' && valueAt(parsed.sheet, 'field/project-name')).toBe('花いっぱい運動');
  expect(parsed?.kind === 'sheet' && valueAt(parsed.sheet, 'field/fiscal-year')).toBe('令和8年度');
  expect(store.listDeleted()).toEqual([]);
});

test('When the browser stores nothing, the sheet stays on this screen and the store says so', () => {
  const off = Object.assign(new FakeBox(), { isOff: true });
  const denied = () => {
    throw new Error('SecurityError');
  };
  for (const take of [() => off, denied]) {
    const store = openSheetStore(openBox(take));
    expect(store.isKeeping).toBe(false);
    expect(store.save(NAMED)).toMatchObject({ kind: 'refused', why: 'off' });
    expect(store.find('s1')?.parsed).toEqual({ kind: 'sheet', sheet: NAMED });
    expect(store.discard('s1')).toBe(true);
    expect(store.restore('s1')).toBe(true);
    expect(store.list()).toHaveLength(1);
  }
});

test('When the room runs out, what was stored stays, the new writing stays on the screen, and saving works again with room', () => {
  const box = new FakeBox();
  const store = openStore(box);
  store.save(NAMED);
  box.isFull = true;
  const more = put(NAMED, 'field/fiscal-year', '令和8年度');
  expect(store.save(more)).toMatchObject({ kind: 'refused', why: 'full' });
  expect(parseSheet(box.texts.get(KEY) ?? '')).toEqual({ kind: 'sheet', sheet: NAMED });
  box.isFull = false;
  expect(store.save(more).kind).toBe('saved');
  expect(parseSheet(box.texts.get(KEY) ?? '')).toEqual({ kind: 'sheet', sheet: more });
});

test('A full browser still shows the sheets it has', () => {
  const box = new FakeBox();
  openStore(box).save(NAMED);
  box.isFull = true;
  const store = openStore(box);
  expect(store.isKeeping).toBe(false);
  expect(store.list()).toHaveLength(1);
});

test('Text that cannot be read is put aside before anything is written in its place', () => {
  const box = new FakeBox();
  box.texts.set(KEY, '{"kind":"kyodo-hand');
  const store = openStore(box);
  expect(store.find('s1')?.parsed.kind).toBe('broken');
  expect(store.save(NAMED).kind).toBe('saved');
  expect(store.listUnreadable().map(({ text }) => text)).toEqual(['{"kind":"kyodo-hand']);
  box.texts.set(KEY, 'again broken');
  store.save(NAMED);
  expect(
    store
      .listUnreadable()
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual(['again broken', '{"kind":"kyodo-hand']);
});

test('Text that cannot be put aside for lack of room is not written over', () => {
  const box = new FakeBox();
  box.texts.set(KEY, 'broken');
  const store = openStore(box);
  box.isFull = true;
  box.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  box.removeItem = () => undefined;
  expect(store.save(NAMED)).toMatchObject({ kind: 'refused', why: 'full' });
  expect(box.texts.get(KEY)).toBe('broken');
});

test('A sheet of a newer handbook is never written over', () => {
  const box = new FakeBox();
  const newer = JSON.stringify({ ...NAMED, version: 99 });
  box.texts.set(KEY, newer);
  expect(openStore(box).save(NAMED)).toMatchObject({ kind: 'refused', why: 'newer' });
  expect(box.texts.get(KEY)).toBe(newer);
});

/** A browser with several tabs on one sheet: each remembers its copy, all share the box. */
type Act =
  | { readonly kind: 'edit'; readonly tab: number; readonly cell: number; readonly value: string }
  | { readonly kind: 'reload' | 'hear'; readonly tab: number }
  | { readonly kind: 'delete' | 'restore' | 'fill' | 'empty' };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      tab: fc.nat(2),
      cell: fc.nat(2),
      value: fc.string({ minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('reload' as const, 'hear' as const), tab: fc.nat(2) }) },
  fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const, 'fill' as const, 'empty' as const) }),
);

test('No order of edits, reloads, deletions and full storage in three tabs loses a cell that was said to be saved', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const box = new FakeBox();
      const tabs = [0, 1, 2].map((tab) => ({ by: `tab${tab}`, loads: 0, store: openStore(box), sheet: EMPTY }));
      const confirmed: { readonly key: string; readonly by: string; readonly n: number }[] = [];
      for (const one of acts) {
        if (one.kind === 'fill' || one.kind === 'empty') box.isFull = one.kind === 'fill';
        if (one.kind === 'delete') tabs[0]?.store.discard('s1');
        if (one.kind === 'restore') tabs[0]?.store.restore('s1');
        if (!('tab' in one)) continue;
        const tab = tabs[one.tab] as (typeof tabs)[number];
        const parsed = openStore(box).find('s1')?.parsed;
        const stored = parsed?.kind === 'sheet' ? parsed.sheet : undefined;
        if (one.kind === 'hear' && stored) tab.sheet = mergeSheets(tab.sheet, stored);
        if (one.kind === 'reload') {
          tab.loads += 1;
          Object.assign(tab, { by: `tab${one.tab}-${tab.loads}`, store: openStore(box), sheet: stored ?? EMPTY });
        }
        if (one.kind === 'edit') {
          const key = `text/c${one.cell}`;
          const saved = tab.store.save(put(tab.sheet, key, one.value, tab.by));
          tab.sheet = saved.sheet;
          const written = saved.sheet.cells[key]?.writings.find(({ by }) => by === tab.by);
          if (saved.kind === 'saved' && written) confirmed.push({ key, by: written.by, n: written.n });
        }
      }
      const texts = [...openStore(box).list(), ...openStore(box).listDeleted()];
      const all = texts
        .flatMap(({ parsed }) => (parsed.kind === 'sheet' ? [parsed.sheet] : []))
        .reduce(mergeSheets, EMPTY);
      for (const { key, by, n } of confirmed) {
        const cell = all.cells[key];
        expect(cell?.seen[by] ?? 0).toBeGreaterThanOrEqual(n);
        // Known and not there any more means: replaced by a writing that had seen it (see cell.test.ts).
        expect(cell?.writings).not.toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
