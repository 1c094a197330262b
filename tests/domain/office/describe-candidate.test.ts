import { expect, test } from 'vitest';
import { describeCandidate, describeOthers } from '../../../src/domain/office/describe-candidate.ts';
import { listTexts } from '../../../src/domain/office/word-document.ts';
import { SMALL_RESULT } from '../../support/samples/small-result.ts';

const NAMES = {
  nameOf: () => ({ title: '橋', note: '共通の呼び名です。' }),
  callForm: (id: string) => `「${id}」`,
  short: (id: string) => id,
  label: (_: string, answer: string) => answer,
  cityName: () => 'みほん市',
  unknown: 1,
};
const WEIGHED = {
  form: 'bridge',
  counts: { for: 2, against: 0 },
  score: 2,
  rules: SMALL_RESULT.result.rules.slice(0, 2),
};

test('A candidate is told with each reason, its mark and its passage, and what the law asks', () => {
  const texts = listTexts({ title: '', blocks: describeCandidate(WEIGHED, SMALL_RESULT, NAMES) });
  expect(texts).toEqual([
    '橋',
    '共通の呼び名です。',
    'bridgeです。',
    '合う答え 2・合わない答え 0・わからない 1',
    '合う理由',
    '◎ bridge a（みほん市 手引き 1）',
    '△ bridge a（当サイトの推測）',
    '法律の上で確かめること（△ 当サイトのまとめ）',
    '契約を確かめます。（地方自治法234条）',
    'あなたの事業でどうなるかは、担当課・契約・法規の担当に確かめてください。',
  ]);
});

test('A form that is no candidate is told with its reasons, or that there are none', () => {
  const model = { ...SMALL_RESULT.asking, rules: [], cityForms: {} };
  const other = { ...WEIGHED, form: 'boat', rules: [] };
  const texts = listTexts({ title: '', blocks: describeOthers([other], model, SMALL_RESULT, NAMES) });
  expect(texts).toEqual([
    '候補にならなかった形態とその理由（1）',
    '「boat」　合う2・合わない0',
    '今の答えには、合う理由も合わない理由もありません。',
  ]);
});
