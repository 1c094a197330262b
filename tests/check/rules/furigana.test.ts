import { expect, test } from 'vitest';
import { checkFurigana } from '../../../src/check/rules/furigana.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const OWN = `${CITY}/furigana.yaml`;
const ALL = 'furigana/words.yaml';
const list = (words: string) => `checked: 2026-11-30\nwords: { ${words} }\nexcept: []\n`;

test('Words that stand in the texts with one reading are told of nothing', async () => {
  expect(await tellOf(checkFurigana, { [ALL]: list('橋課: はしか, 無関係: むかんけい') })).toEqual([]);
});

test('A reading that another list or the glossary has otherwise is told with both', async () => {
  expect(await tellOf(checkFurigana, { [ALL]: list('橋課: きょうか') })).toEqual([
    `${ALL}:2　wordsの橋課「きょうか」\n　　「橋課」の読みが ${OWN} では「はしか」です。正しいほうにそろえてください。`,
  ]);
  expect(await tellOf(checkFurigana, { [OWN]: list('協働: きょうとう') })).toEqual([
    `${OWN}:2　wordsの協働「きょうとう」\n　　「協働」の読みが glossary/collaboration.yaml では「きょうどう」です。正しいほうにそろえてください。`,
  ]);
});

test('A word of a city’s own list that its texts do not hold is told', async () => {
  expect(await tellOf(checkFurigana, { [OWN]: list('若葉町: わかばちょう') })).toEqual([
    `${OWN}:2　wordsの若葉町「わかばちょう」\n　　「若葉町」は、この市の文に出てきません。つづりを直すか、消してください。`,
  ]);
});

test('A word with which kana go on elsewhere is told with the place where they do', async () => {
  const trial = `${CITY}/guide/practice/trial.mdx`;
  const verb = {
    [trial]: ['小さな橋を1つかけて、', '年に一度、見直しています。小さな橋を1つかけて、'],
    [OWN]: list('見直: みなお'),
  } as const;
  expect(await tellOf(checkFurigana, verb)).toEqual([]);
  expect(
    await tellOf(checkFurigana, { ...verb, [trial]: ['小さな橋を1つかけて、', '見直きるので、小さな橋を1つかけて、'] }),
  ).toEqual([
    `${OWN}:2　wordsの見直「みなお」\n　　「見直きる」と続くところでは、読みが合いません。このことばを一覧から外してください。`,
  ]);
});

test('A name in kana behind a name is not taken for the ending of a verb', async () => {
  const trial = `${CITY}/guide/practice/trial.mdx`;
  const named = {
    [trial]: ['小さな橋を1つかけて、', '協議会みずほと、小さな橋を1つかけて、'],
    [OWN]: list('協議会: きょうぎかい'),
  } as const;
  expect(await tellOf(checkFurigana, named)).toEqual([]);
});

test('A name with kana whose reading does not hold them is told', async () => {
  expect(await tellOf(checkFurigana, { [ALL]: list('あおば野: あおばの, 虹の橋: にじはし') })).toEqual([
    `${ALL}:2　wordsの虹の橋「にじはし」\n　　「虹の橋」のかなが、読み「にじはし」の中にそのまま出てきません。読みを直してください。`,
  ]);
});
