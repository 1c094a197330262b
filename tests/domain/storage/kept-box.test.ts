// attack.md part B: two handbooks on one host shared the booklet and the view.
import { expect, test } from 'vitest';
import { openKept, pathOf } from '../../../src/domain/storage/kept-box.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

test('The path of a base is from slash to slash, however it is written', () => {
  expect(['/', '', '/a', 'a/', '/a/b/'].map(pathOf)).toEqual(['/', '/', '/a/', '/a/', '/a/b/']);
});

test('Two handbooks under two paths of one host keep their things apart, also from the one at the root', () => {
  const device = new FakeBox();
  const one = openBox(() => device);
  const [root, a, b] = ['/', '/a/', '/b/'].map((base) => openKept(one, base));
  a?.write('kyodo.view', 'dark');
  root?.write('kyodo.view', 'large');
  expect([root, a].map((kept) => kept?.read('kyodo.view'))).toEqual(['large', 'dark']);
  b?.write('kyodo.view', '');
  expect(b?.read('kyodo.view')).toBe('');
  expect([...device.texts.keys()]).toEqual(['kyodo.view/a/', 'kyodo.view', 'kyodo.view/b/']);
});

test('What an earlier edition kept by the plain name is taken over once, and stays there', () => {
  const device = new FakeBox();
  device.setItem('kyodo.booklet', '1111-1312');
  const a = openKept(
    openBox(() => device),
    '/a/',
  );
  expect(a.read('kyodo.booklet')).toBe('1111-1312');
  device.setItem('kyodo.booklet', '3051');
  expect(a.read('kyodo.booklet')).toBe('1111-1312');
  a.write('kyodo.booklet', '');
  expect([a.read('kyodo.booklet'), device.getItem('kyodo.booklet')]).toEqual(['', '3051']);
});
