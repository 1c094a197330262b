import { expect, test } from 'vitest';
import { checkEasyOriginals } from '../../../src/check/rules/easy-originals.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const EASY = `${CITY}/easy`;
const MONEY = 'easy/questions/responsibility.yaml';
const asked = (answers: string) =>
  `title: だれですか。\nparts: [{ text: [決《き》めます。] }]\nanswers: { ${answers} }\n`;

test('The sample retells what is there', async () => {
  expect(await tellOf(checkEasyOriginals)).toEqual([]);
});

test('A text whose original is not there is told', async () => {
  const text = 'title: 橋《はし》\nparts: [{ text: [橋《はし》です。] }]\n';
  expect(await tellOf(checkEasyOriginals, { [`${EASY}/terms/bridge.yaml`]: text })).toEqual([
    `${EASY}/terms/bridge.yaml\n　　やさしい日本語の元になる文がありません。フォルダーとファイルの名前を、元のファイルの名前に合わせてください（content/README.md）。`,
  ]);
});

test('A text that is called otherwise than its original is told', async () => {
  const edits: Edits = {
    [`${EASY}/terms/collaboration.yaml`]: ['title: 協働《きょうどう》', 'title: 協力《きょうりょく》'],
  };
  expect(await tellOf(checkEasyOriginals, edits)).toEqual([
    `${EASY}/terms/collaboration.yaml:1　title「協力《きょうりょく》」\n　　元の名前と違います。「協働」に、読みを付けて書いてください。`,
  ]);
});

test('A question has every answer, in their order', async () => {
  const all = 'group: 団体《だんたい》, both: 両方《りょうほう》, city: 市《し》';
  expect(await tellOf(checkEasyOriginals, { [MONEY]: asked(all) })).toEqual([]);
  const [told] = await tellOf(checkEasyOriginals, { [MONEY]: asked('group: 団体《だんたい》, city: 市《し》') });
  expect(told).toContain('答えが、元の問いの答えと合いません。元の順に、すべて書いてください（group、both、city）。');
});

test('Who wants to apply is told whom to call', async () => {
  const [told] = await tellOf(checkEasyOriginals, { [`${EASY}/city.yaml`]: ['042-000-0000', '042-000-0001'] });
  expect(told).toContain('電話番号と、聞くところの名前がありません。みほん市協働係 042-000-0000を書いてください。');
});
