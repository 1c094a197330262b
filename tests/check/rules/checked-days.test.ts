import { expect, test } from 'vitest';
import { checkCheckedDays } from '../../../src/check/rules/checked-days.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const FURIGANA = `${CITY}/furigana.yaml`;
const EASY = `${CITY}/easy/city.yaml`;
const list = (day: string) => `checked: ${day}\nwords:\n  虹橋: にじばし\nexcept: []\n`;

test('A day that has come is told of nothing', async () => {
  expect(await tellOf(checkCheckedDays)).toEqual([]);
  expect(await tellOf(checkCheckedDays, { [FURIGANA]: list('2025-11-30') })).toEqual([]);
});

test('A day that never was, or has not come, is told', async () => {
  expect(await tellOf(checkCheckedDays, { [FURIGANA]: list('2025-02-30') })).toEqual([
    `${FURIGANA}:1　checked「2025-02-30」\n　　この日はありません。日か月を直してください（例 2026-11-25）。`,
  ]);
  expect(await tellOf(checkCheckedDays, { [FURIGANA]: list('2095-11-30') })).toEqual([
    `${FURIGANA}:1　checked「2095-11-30」\n　　まだ来ていない日です。年か月か日を直してください（例 2026-11-25）。`,
  ]);
  const checked = ['parts:', 'checked: { by: 市《し》の人《ひと》, on: 2025-02-30 }\nparts:'] as const;
  expect((await tellOf(checkCheckedDays, { [EASY]: checked })).join()).toContain('この日はありません。');
});
