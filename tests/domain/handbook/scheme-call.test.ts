import { expect, test } from 'vitest';
import { datesOfCall, type DatedScheme } from '../../../src/domain/handbook/scheme-call.ts';

const stage = (title: string, fiscalYear: number, from?: number, to?: number) => ({
  ...{ title, when: `${title}の時`, fiscalYear, text: [] },
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});
const CALL: DatedScheme = {
  id: 'mihon/bridge-call',
  asOf: '令和8年11月',
  fiscalYear: '令和9年度',
  stages: [stage('募集', 0, 4, 5), stage('実施', 1, 4, 3), stage('決定', 0, 3)],
};

test('The months of a call become whole days in the years its fiscal year gives, named and dated by its data', () => {
  const { events, why } = datesOfCall(CALL, '2026-12-01');
  expect(why).toBeUndefined();
  expect(events.map(({ name, from, until, dated }) => [name, from, until, dated])).toEqual([
    ['mihon/bridge-call/2027/1', '2027-04-01', '2027-06-01', '2026-11-01'],
    ['mihon/bridge-call/2027/2', '2028-04-01', '2029-04-01', '2026-11-01'],
    ['mihon/bridge-call/2027/3', '2028-03-01', '2028-04-01', '2026-11-01'],
  ]);
});

test('The same data give the same events on every day before their end', () => {
  expect(datesOfCall(CALL, '2020-01-01')).toEqual(datesOfCall(CALL, '2029-03-31'));
});

test.each([
  ['no year', { ...CALL, fiscalYear: undefined }, '2026-12-01', '何年度の募集のものか分かりません。'],
  ['no month', { ...CALL, stages: [stage('実施', 1)] }, '2026-12-01', '月の決まった段階が、データにありません。'],
  ['no stages', { ...CALL, stages: [] }, '2026-12-01', '月の決まった段階が、データにありません。'],
  ['a successor', { ...CALL, replacedBy: {} }, '2026-12-01', 'ほかの制度にかわりました。'],
  ['an end', CALL, '2029-04-01', '令和9年度（2027年度）の募集は、終わりました。'],
  ['an end of which only the year is known', withYear(), '2029-04-01', '終わりました。'],
])('A call with %s goes into no calendar, and it is said why', (_, call, today, said) => {
  const { events, why } = datesOfCall(call, today);
  expect(events).toEqual([]);
  expect(why).toContain(said);
});

test('A call goes on as long as its last stage, also where only the fiscal year of that is known', () => {
  expect(datesOfCall(withYear(), '2029-03-31').events).toHaveLength(1);
});

function withYear(): DatedScheme {
  return { ...CALL, stages: [stage('募集', 0, 4, 5), stage('実施', 1)] };
}
