import { expect, test } from 'vitest';
import { readToday } from '../../src/loaders/read-today.ts';

test('The day is the one that is set', () => {
  expect(readToday({ HANDBOOK_TODAY: '2027-04-01' }, new Date(0))).toBe('2027-04-01');
});

test('Without a setting it is the day in Japan, where it begins nine hours earlier', () => {
  expect(readToday({}, new Date('2027-03-31T14:59:59Z'))).toBe('2027-03-31');
  expect(readToday({ HANDBOOK_TODAY: '' }, new Date('2027-03-31T15:00:00Z'))).toBe('2027-04-01');
});

test.each(['2027-4-1', '2027-02-30', '令和9年4月1日'])('%s is refused, with how to write a day', (day) => {
  expect(() => readToday({ HANDBOOK_TODAY: day }, new Date(0))).toThrow(`HANDBOOK_TODAY=${day} という日はありません。`);
});
