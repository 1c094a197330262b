import { expect, test } from 'vitest';
import { openKeys } from '../../../src/domain/sheet/key-box.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

const open = (box: FakeBox, prefix: string) =>
  openKeys(
    openBox(() => box),
    prefix,
  );

test('Two handbooks on one host share a storage and do not meet', () => {
  const given = new FakeBox();
  const [one, other] = [open(given, 'one/'), open(given, 'other/')];
  one.write('a', 'x');
  other.write('a', 'y');
  expect([one.read('a'), one.list(''), [...given.texts.keys()]]).toEqual(['x', ['a'], ['one/a', 'other/a']]);
  one.remove('a');
  expect([one.read('a'), other.read('a')]).toEqual([undefined, 'y']);
});

test('A full storage says so, and what it held stays; one that refuses everything is off', () => {
  const given = new FakeBox();
  const keys = open(given, '');
  keys.write('a', 'old');
  given.isFull = true;
  expect([keys.write('a', 'new'), keys.read('a')]).toEqual(['full', 'old']);
  given.isOff = true;
  expect([keys.write('a', 'new'), keys.read('a'), keys.list('')]).toEqual(['off', undefined, []]);
});
