import { expect, test } from 'vitest';
import {
  countFiscalYears,
  formatStageTime,
  toFiscalIndex,
  type SchemeStage,
} from '../../../src/domain/handbook/scheme-calendar.ts';

const stage = (fiscalYear: number, from?: number, to?: number): SchemeStage => ({
  title: '段階',
  when: '',
  fiscalYear,
  from,
  to,
  text: [],
});

test('A fiscal year runs from April to March', () => {
  expect([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map(toFiscalIndex)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test.each([
  [stage(0, 5), '令和8年（2026年）5月'],
  [stage(0, 5, 5), '令和8年（2026年）5月'],
  [stage(0, 7, 3), '令和8年（2026年）7月から令和9年（2027年）3月'],
  [stage(0, 3), '令和9年（2027年）3月'],
  [stage(1, 4, 3), '令和9年（2027年）4月から令和10年（2028年）3月'],
  [stage(0), '令和8年度（2026年度）'],
  [stage(2), '令和10年度（2028年度）'],
])('Laid onto fiscal year 2026 the stage %o is in %s', (given, time) => {
  expect(formatStageTime(given, 2026)).toBe(time);
});

test('A scheme spans the fiscal years of its stages, at least one', () => {
  expect(countFiscalYears([])).toBe(1);
  expect(countFiscalYears([stage(0, 5), stage(0, 7, 3)])).toBe(1);
  expect(countFiscalYears([stage(0, 6), stage(1, 4, 3), stage(2)])).toBe(3);
});
