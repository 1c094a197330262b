import { expect, test } from 'vitest';
import { checkEasyFacts } from '../../../src/check/rules/easy-facts.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const CALL = `${CITY}/easy/schemes/bridge-call.yaml`;
const GUIDE = `${CITY}/easy/chapters/guide.yaml`;
const LINE = '橋《はし》をかけたい団体《だんたい》を集《あつ》めます。';
const told = (text: string) => ({ [CALL]: [LINE, text] }) as const;

test('The sample says no number, day or name that its original does not', async () => {
  expect(await tellOf(checkEasyFacts)).toEqual([]);
});

test('A number, a quoted word and a word of its own that the original does not have are told', async () => {
  const found = await tellOf(checkEasyFacts, told('「赤《あか》い橋《はし》」は2万円《まんえん》です。'));
  expect(found.map((one) => one.split('\n')[0]?.split('「').at(-1))).toEqual(['2万」', '赤い橋」']);
  expect((await tellOf(checkEasyFacts, { [GUIDE]: ['word: 虹《にじ》', 'word: 霧《きり》'] })).at(-1)).toContain(
    '「霧」\n　　元の文にないことばです。',
  );
});
