import { expect, test } from 'vitest';
import { pin, statePin } from '../../../src/domain/pin/pin.ts';

test('A text that was read beside what it rests on is current, after a change no more, and unread without a mark', () => {
  const carried = pin(['甲市', ['目的', '対等']]);
  expect(statePin(carried, ['甲市', ['目的', '対等']])).toBe('current');
  expect(statePin(carried, ['甲市', ['目的', '対等な立場']])).toBe('changed');
  expect(statePin(carried, ['甲市', ['対等', '目的']])).toBe('changed');
  expect(statePin(undefined, ['甲市'])).toBe('unread');
});

test('Words that are cut at another place rest on something else', () => {
  expect(pin(['ab', 'c'])).not.toBe(pin(['a', 'bc']));
});

test('A mark has eight digits, also where the sum is small', () => {
  for (let at = 0; at < 2_000; at += 1) expect(pin(at)).toMatch(/^[0-9a-f]{8}$/);
});
