import { expect, test } from 'vitest';
import { checkRetoldFacts } from '../../../src/check/rules/retold-facts.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const BODY = new TextDecoder().decode(MIHON.get(PURPOSE));
const say = (keyPoint: string, text: string) => ({
  [PURPOSE]: `${BODY.replace(/keyPoint: .*/, `keyPoint: ${keyPoint}`)}\n${text}\n`,
});

test.each([
  ['上限は30万円です。', '上限は300,000円です。'],
  ['9時に始めます。', '9：00に始めます。'],
  ['5か月で、18%です。', '五か月で、18パーセントです。'],
  ['平成31年（2019年）に始め、3つの色があります。', '平成31年に始めた色は赤、青、黄です。'],
])('%s of a text that says %s is told of nothing', async (keyPoint, text) => {
  expect(await tellOf(checkRetoldFacts)).toEqual([]);
  expect(await tellOf(checkRetoldFacts, say(keyPoint, text))).toEqual([]);
});

test.each([
  ['上限は30万円です。', '上限は50万円です。', '30万円'],
  ['5年間です。', '令和5年から6年間です。', '5年'],
  ['令和8年に始めます。', '令和7年に始めます。', '令和8年'],
  ['電話は042-000-0001です。', '電話は042-000-0002です。', '042-000-0001'],
])('%s of a text that says %s is told', async (keyPoint, text, fact) => {
  const [told] = await tellOf(checkRetoldFacts, say(keyPoint, text));
  expect(told).toContain(
    `keyPoint「${keyPoint}」\n　　「${fact}」が、書いてある場所（mihon/guide/purpose）の本文にありません。文書を見て、違うほうを直してください。`,
  );
});

test('The number of a desk is that of the place it cites, where the place has one', async () => {
  const told = await tellOf(checkRetoldFacts, say('橋の手引きです。', '電話は042-000-0002です。'));
  expect(told.join()).toContain('「042-000-0000」が、書いてある場所（mihon/guide/purpose）の本文にありません。');
});

test('A centre bears the name that its place gives it', async () => {
  const centre =
    'centers:\n  - { name: 虹の広揚, text: 橋の場所です。, asOf: 令和5年4月, section: mihon/guide/purpose }\n';
  const told = await tellOf(checkRetoldFacts, { [`${CITY}/city.yaml`]: ['centers: []\n', centre] });
  expect(told.join()).toContain('「虹の広揚」が、書いてある場所（mihon/guide/purpose）の本文にありません。');
});
