import { expect, test } from 'vitest';
import { checkEasySentences } from '../../../src/check/rules/easy-sentences.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const CALL = `${CITY}/easy/schemes/bridge-call.yaml`;
const GUIDE = `${CITY}/easy/chapters/guide.yaml`;
const LINE = '橋《はし》をかけたい団体《だんたい》を集《あつ》めます。';
const told = (text: string) => ({ [CALL]: [LINE, text] }) as const;

test('The sample has short sentences only', async () => {
  expect(await tellOf(checkEasySentences)).toEqual([]);
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
