import { expect, test } from 'vitest';
import { checkEasyWords } from '../../../src/check/rules/easy-words.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const CALL = `${CITY}/easy/schemes/bridge-call.yaml`;
const LINE = '橋《はし》をかけたい団体《だんたい》を集《あつ》めます。';
const told = (text: string) => ({ [CALL]: [LINE, text] }) as const;

test('The sample has a reading on every Chinese character and explains what is not basic', async () => {
  expect(await tellOf(checkEasyWords)).toEqual([]);
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
