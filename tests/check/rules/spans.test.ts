import { expect, test } from 'vitest';
import { checkSpans } from '../../../src/check/rules/spans.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const FIRST = '小さな橋を1つかけて、';
const TURNED = '終わりが、始まりより前です。始まりと終わりを、正しい順に直してください。';

test.each([
  '令和7年度（2025年度）から令和11年度（2029年度）までの5年間、',
  '平成30年4月から令和2年3月までの2年間、',
  '午前9時から午後5時30分まで、午後10時～翌日の午前6時、22時から6時、',
  '4月1日から3月31日まで、11月1日から2月10日まで、5月1日～5月31日、',
])('%s is told of nothing', async (text) => {
  expect(await tellOf(checkSpans, { [TRIAL]: [FIRST, text] })).toEqual([]);
});

test.each([
  ['令和11年度から令和7年度まで', TURNED],
  [
    '令和7年度から令和11年度までの4年間',
    'はじめの年度から終わりの年度までは、5年間です。年度か、年の数を直してください。',
  ],
  ['午後5時から午後1時', '終わりが、始まりより前です。時刻を直すか、次の日のことなら「翌日の午前…」と書いてください。'],
  ['5月31日から5月1日', TURNED],
  ['5月31日～4月1日', TURNED],
])('%s is told', async (text, said) => {
  expect(await tellOf(checkSpans, { [TRIAL]: [FIRST, `${text}、`] })).toEqual([`${TRIAL}:9「${text}」\n　　${said}`]);
});
