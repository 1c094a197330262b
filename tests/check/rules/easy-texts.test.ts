import { expect, test } from 'vitest';
import { checkEasyFacts } from '../../../src/check/rules/easy-facts.ts';
import { checkEasySentences } from '../../../src/check/rules/easy-sentences.ts';
import { checkEasyWords } from '../../../src/check/rules/easy-words.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const CALL = `${CITY}/easy/schemes/bridge-call.yaml`;
const GUIDE = `${CITY}/easy/chapters/guide.yaml`;
const LINE = '橋《はし》をかけたい団体《だんたい》を集《あつ》めます。';
const told = (text: string) => ({ [CALL]: [LINE, text] }) as const;

test('The sample keeps every rule', async () => {
  for (const rule of [checkEasyFacts, checkEasySentences, checkEasyWords]) expect(await tellOf(rule)).toEqual([]);
});

test('A Chinese character without a reading is told', async () => {
  expect(await tellOf(checkEasyWords, told('橋をかけます。'))).toEqual([
    `${CALL}:6　partsの1番目のtextの1番目「橋をかけます。」\n　　「橋」：読みがありません。「橋《よみ》」のように書いてください。`,
  ]);
});

test('A second reading of a word is told with the one it has', async () => {
  const [only, ...others] = await tellOf(checkEasyWords, told('橋《きょう》をかけます。'));
  expect(only).toContain('「橋《きょう》」：読みが、ほかのところ（はし）と違います。');
  expect(others).toEqual([]);
});

test.each(['登攀《とうはん》', 'コンセンサス', 'PDCA'])('%s, which nobody explains, is told', async (word) => {
  const [only] = await tellOf(checkEasyWords, told(`${word}をします。`));
  expect(only).toContain('やさしいことばの一覧になく、説明もありません。');
});

test('Sentences that are long one by one or in the mean are told', async () => {
  const long = 'ことをして'.repeat(9);
  expect((await tellOf(checkEasySentences, told(`${long}います。`)))[0]).toContain(
    '文が長すぎます（49字。40字まで）。',
  );
  const rather = `${'こと'.repeat(18)}です。`;
  const [mean] = await tellOf(checkEasySentences, {
    [GUIDE]: ['この手引《てび》きは、「虹《にじ》の橋《はし》」をかけるためのものです。', rather],
  });
  expect(mean).toContain('文が、平均で長すぎます（39.0字。25字まで）。');
});

test('A number, a quoted word and a word of its own that the original does not have are told', async () => {
  const found = await tellOf(checkEasyFacts, told('「赤《あか》い橋《はし》」は2万円《まんえん》です。'));
  expect(found.map((one) => one.split('\n')[0]?.split('「').at(-1))).toEqual(['2万」', '赤い橋」']);
  expect((await tellOf(checkEasyFacts, { [GUIDE]: ['word: 虹《にじ》', 'word: 霧《きり》'] })).at(-1)).toContain(
    '「霧」\n　　元の文にないことばです。',
  );
});
