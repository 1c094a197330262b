import { expect, test } from 'vitest';
import { readBuiltPart } from '../../src/loaders/built-part.ts';

test('Without settings the whole site is built', () => {
  expect(readBuiltPart({})).toEqual({ cities: undefined, isFront: false, name: '' });
});

test('A part is of one city or of several, and parts of different cities never share a folder', () => {
  expect(readBuiltPart({ CITY: 'inagi' })).toEqual({ cities: ['inagi'], isFront: false, name: 'inagi' });
  expect(readBuiltPart({ CITY: 'inagi, odawara' }).cities).toEqual(['inagi', 'odawara']);
  const names = ['inagi', 'inagi,odawara', 'inagi,kodaira'].map((CITY) => readBuiltPart({ CITY }).name);
  expect(new Set(names).size).toBe(3);
});

test('A front is what is about several cities', () => {
  expect(readBuiltPart({ FRONT: '1' })).toEqual({ cities: undefined, isFront: true, name: 'front' });
});

test('Settings that contradict each other or cannot be read are refused with what to write', () => {
  expect(() => readBuiltPart({ CITY: 'inagi', FRONT: '1' })).toThrow('一度に使えません');
  expect(() => readBuiltPart({ FRONT: 'yes' })).toThrow('FRONT=1 と書く');
});
