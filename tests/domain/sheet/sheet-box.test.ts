import { expect, test } from 'vitest';
import { openBox } from '../../../src/domain/sheet/sheet-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

test('A text is written, read, listed and removed', () => {
  const box = openBox(new FakeBox());
  expect([box.write('a/1', 'x'), box.read('a/1'), box.list('a/')]).toEqual([true, 'x', ['a/1']]);
  box.remove('a/1');
  expect(box.list('')).toEqual([]);
});

test('What could not be stored is remembered while the screen lives, beside what is stored', () => {
  const given = new FakeBox();
  const box = openBox(given);
  box.write('a', 'old');
  given.isFull = true;
  expect([box.write('a', 'new'), box.read('a'), box.readStored('a'), box.readRemembered('a')]).toEqual([
    false,
    'new',
    'old',
    'new',
  ]);
  given.isFull = false;
  expect([box.write('a', 'newest'), box.readStored('a'), box.readRemembered('a')]).toEqual([true, 'newest', undefined]);
});

test('Storing without remembering changes nothing when there is no room', () => {
  const given = new FakeBox();
  const box = openBox(given);
  given.isFull = true;
  expect([box.store('b', 'x'), box.read('b')]).toEqual([false, undefined]);
});

test('Storage that throws on everything, or none at all, does not stop the page', () => {
  for (const given of [undefined, Object.assign(new FakeBox(), { isOff: true })]) {
    const box = openBox(given);
    expect([box.isKeeping, box.read('a'), box.list(''), box.write('a', 'x'), box.read('a')]).toEqual([
      false,
      undefined,
      [],
      false,
      'x',
    ]);
  }
});
