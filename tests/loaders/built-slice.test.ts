import { expect, test } from 'vitest';
import { readBuiltSlice } from '../../src/loaders/built-slice.ts';

test('Without settings the whole site is built', () => {
  expect(readBuiltSlice({})).toEqual({ cities: undefined, isFront: false, name: '' });
});

test('A slice is of one city or of several, and slices of different cities never share a folder', () => {
  expect(readBuiltSlice({ CITY: 'inagi' })).toEqual({ cities: ['inagi'], isFront: false, name: 'inagi' });
  expect(readBuiltSlice({ CITY: 'inagi, odawara' }).cities).toEqual(['inagi', 'odawara']);
  const names = ['inagi', 'inagi,odawara', 'inagi,kodaira'].map((CITY) => readBuiltSlice({ CITY }).name);
  expect(new Set(names).size).toBe(3);
});

test('A front is what is about several cities', () => {
  expect(readBuiltSlice({ FRONT: '1' })).toEqual({ cities: undefined, isFront: true, name: 'front' });
});

test('Settings that contradict each other or cannot be read are refused with what to write', () => {
  expect(() => readBuiltSlice({ CITY: 'inagi', FRONT: '1' })).toThrow('一度に使えません');
  expect(() => readBuiltSlice({ FRONT: 'yes' })).toThrow('FRONT=1 と書く');
});
