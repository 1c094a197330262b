import { expect, test } from 'vitest';
import { readContent } from '../../../src/check/read/read-content.ts';
import { noteFutureDates } from '../../../src/check/rules/future-dates.ts';
import { CITY, edit, MIHON } from '../../support/check/mihon-content.ts';

const CITY_FILE = `${CITY}/city.yaml`;
const dated = (date: string) =>
  edit(MIHON, { [CITY_FILE]: new TextDecoder().decode(MIHON.get(CITY_FILE)).replace(/asOf: .*/, `asOf: ${date}`) });
const noteOn = async (day: string, date: string) => noteFutureDates(await readContent(dated(date), new Date(day)));

test('A date is told from the day on which it is asked, and only as long as it lies ahead', async () => {
  const [notice, ...others] = (await noteOn('2030-03-31T12:00', '令和12年4月1日')).filter(
    ({ file }) => file === CITY_FILE,
  );
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ value: '令和12年4月1日', problem: '日付（2030-04-01）が、まだ先です。' });
  expect(await noteOn('2030-04-01T12:00', '令和12年4月1日')).toEqual([]);
});

test('A month is not ahead while it lasts, nor a fiscal year', async () => {
  expect(await noteOn('2030-04-30T12:00', '令和12年4月')).toEqual([]);
  expect(await noteOn('2030-04-30T12:00', '令和12年度')).toEqual([]);
  expect(await noteOn('2030-03-30T12:00', '令和12年度')).not.toEqual([]);
});
