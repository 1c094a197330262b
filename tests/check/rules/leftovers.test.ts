import { expect, test } from 'vitest';
import { checkLeftovers } from '../../../src/check/rules/leftovers.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const FIRST = '小さな橋を1つかけて、';

test('Texts that people wrote are told of nothing', async () => {
  expect(await tellOf(checkLeftovers)).toEqual([]);
  const text = '＝の印、市民&amp;市、エラーの数、漢字の多い文で、';
  expect(await tellOf(checkLeftovers, { [TRIAL]: [FIRST, text] })).toEqual([]);
});

test.each([
  ['エラー! 参照元が見つかりません。', 'Wordの誤りの文が残っています'],
  ['橋の_x000D_', '空白や改行の控えが残っています（_x000D_）。消してください。'],
  ['橋&nbsp;の', 'HTMLの書き方の空白や文字が残っています（&nbsp;）。'],
  ['file:///C:/a.docx', 'パソコンの中の場所が残っています'],
  ['縺薙・譁ｹ驥昴・縺ｧ縺吶', '文字化けした文字が残っています'],
  ['㍻31年', '元号を1字にした文字が残っています（㍻）。「令和」のように、2字で書いてください。'],
])('「%s」 is told', async (text, said) => {
  const [told, ...others] = await tellOf(checkLeftovers, { [TRIAL]: [FIRST, text] });
  expect(told).toContain(`${TRIAL}:9`);
  expect(told).toContain(said);
  expect(others).toEqual([]);
});

test('Each mark of two edits that met is told by its line', async () => {
  const marks = '<<<<<<< HEAD\n一つめ。\n=======\n二つめ。\n>>>>>>> main\n';
  expect(await tellOf(checkLeftovers, { [TRIAL]: [FIRST, marks] })).toHaveLength(3);
});

test('What HTML writes for a sign is told in fields, where nothing reads it', async () => {
  const told = await tellOf(checkLeftovers, { [`${CITY}/city.yaml`]: ['summary: ', 'summary: 市民&amp;市。'] });
  expect(told.join()).toContain('HTMLの書き方の文字が残っています（&amp;）。');
});
