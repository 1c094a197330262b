import { expect, test } from 'vitest';
import { checkRealDates } from '../../../src/check/rules/real-dates.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const BODY = new TextDecoder().decode(MIHON.get(PURPOSE));
const LINE = BODY.split('\n').length + 1;
const tellOfText = (text: string) => tellOf(checkRealDates, { [PURPOSE]: `${BODY}\n${text}\n` });

test('Dates, times and names that are right are told of nothing', async () => {
  expect(await tellOf(checkRealDates)).toEqual([]);
  const right =
    '令和6年（2024年）2月29日（木）の12月31日、24時、9時30分、3か月、13時間、「H23.9」、R4版、資料4.5、No.13、午後12時、午前0時、2026/2/28、042-999-0123';
  expect(await tellOfText(right)).toEqual([]);
});

test.each([
  ['令和7年（2025年）13月から', '令和7年（2025年）13月', '13月はありません。'],
  ['締切は2月30日です', '2月30日', '2月30日はありません。'],
  ['令和7年2月29日に', '令和7年2月29日', '2月29日はありません。2月は28日までです。'],
  ['2025年4月31日に', '2025年4月31日', '4月31日はありません。'],
  ['平成31年5月に', '平成31年5月', '平成に31年5月はありません。令和元年5月のことなら'],
  ['令和7年4月1日（月）に', '令和7年4月1日（月）', 'この日は火曜日です。'],
  ['R7.3に', 'R7.3', '元号が略されています。「令和…年…月」と書いてください。'],
  ['H31/4/1に', 'H31/4/1', '元号が略されています。「平成…年…月」と書いてください。'],
  ['午後21時まで', '午後21時', 'この時刻はありません。'],
  ['午前24時30分に', '午前24時30分', 'この時刻はありません。'],
  ['（2026/2/30改正）', '2026/2/30', '2月30日はありません。'],
  ['2026-13-01に', '2026-13-01', '13月はありません。'],
  ['午前9時75分に', '午前9時75分', 'この時刻はありません。'],
  ['受付は25時まで', '25時', 'この時刻はありません。'],
  ['9:75から', '9:75', 'この時刻はありません。'],
])('%s', async (text, value, words) => {
  const told = await tellOfText(text);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${PURPOSE}:${LINE}「${value}」\n　　${words}`);
});

test('Every impossible date of a text is told', async () => {
  expect(await tellOfText('4月31日と6月31日と13月に')).toHaveLength(3);
});
