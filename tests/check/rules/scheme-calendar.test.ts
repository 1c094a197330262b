import { describe, expect, test } from 'vitest';
import { checkSchemeCalendar } from '../../../src/check/rules/scheme-calendar.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const SCHEME = `${CITY}/schemes/bridge-call.yaml`;
const tellOfStage = (when: string, months: string) =>
  tellOf(checkSchemeCalendar, {
    [SCHEME]: ['when: 4月から5月まで, fiscalYear: 0, from: 4, to: 5', `when: ${when}, fiscalYear: 0${months}`],
  });

test('A calendar that says what its words say is told of nothing', async () => {
  expect(await tellOf(checkSchemeCalendar)).toEqual([]);
});

test.each([
  ['8月～翌年2月', ', from: 8, to: 2'],
  ['6月第3土曜日', ', from: 6'],
  ['4月中（説明会は3月）', ', from: 4'],
  ['随時', ''],
  ['3か月ごと', ', from: 4'],
])('%s with%s is right', async (when, months) => {
  expect(await tellOfStage(when, months)).toEqual([]);
});

describe('A calendar that says something else is told', () => {
  test.each([
    ['4月1日～5月31日', ', from: 6, to: 5', 'from', 'fromを4にするか'],
    ['4月1日～5月31日', ', from: 4, to: 6', 'to', 'toを5にするか'],
    ['4月1日～5月31日', ', from: 5, to: 4', 'to', 'toを5にするか'],
    ['4月1日～5月31日', ', from: 4', 'to', 'toを5にするか'],
    ['５月中旬', ', from: 6', 'from', 'fromを5にするか'],
    ['5月中旬', '', 'from', 'fromを5にするか'],
  ])('%s with%s', async (when, months, field, mend) => {
    const told = await tellOfStage(when, months);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`の${field}`);
    expect(told[0]).toContain(`「${when}」と合いません。${mend}`);
  });
});
