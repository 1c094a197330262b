import { expect, test } from 'vitest';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

test('A text is written, read, listed and removed', () => {
  const given = new FakeBox();
  const box = openBox(() => given);
  expect([box.write('a/1', 'x'), box.read('a/1'), box.list('a/')]).toEqual([true, 'x', ['a/1']]);
  expect([box.remove('a/1'), box.list('')]).toEqual([true, []]);
});

test('What could not be stored is remembered while the screen lives, beside what is stored', () => {
  const given = new FakeBox();
  const box = openBox(() => given);
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
  const box = openBox(() => given);
  given.isFull = true;
  expect([box.store('b', 'x'), box.read('b')]).toEqual([false, undefined]);
});

test('Storage that throws on everything, or already where it is asked for, does not stop the page', () => {
  const denied = () => {
    throw new Error('SecurityError');
  };
  const off = Object.assign(new FakeBox(), { isOff: true });
  for (const take of [() => off, denied]) {
    const box = openBox(take);
    expect([box.isKeeping(), box.read('a'), box.list(''), box.write('a', 'x'), box.read('a')]).toEqual([
      false,
      undefined,
      [],
      false,
      'x',
    ]);
  }
});
