import { expect, test } from 'vitest';
import { formatDay } from '../../../src/domain/japanese/format-day.ts';

test('A day is read in numbers without leading noughts; what is no day stays as it is', () => {
  expect(['2026-04-01', '2026-11-30', '春', ''].map(formatDay)).toEqual(['2026年4月1日', '2026年11月30日', '春', '']);
});
