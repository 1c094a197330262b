import { expect, test } from 'vitest';
import { checkParagraphs } from '../../../src/check/rules/paragraphs.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const BODY = new TextDecoder().decode(MIHON.get(TRIAL));
const HEAD = /^---\n[\s\S]*?\n---\n/.exec(BODY)?.[0] ?? '';

test('Sections with a text, each paragraph once and ended, are told of nothing', async () => {
  expect(await tellOf(checkParagraphs)).toEqual([]);
});

test('A section without a text is told', async () => {
  expect(await tellOf(checkParagraphs, { [TRIAL]: HEAD })).toEqual([
    `${TRIAL}\n　　節に本文がありません。項目の終わりの「---」の下に、本文を書いてください。`,
  ]);
});

test('A paragraph that stands twice is told with the other; a short one may', async () => {
  const twice = (text: string) => ({ [TRIAL]: `${HEAD}\n${text}\n\n${text}\n` });
  const [told] = await tellOf(checkParagraphs, twice('橋をかける前に、川の幅を測ります。'));
  expect(told).toContain('同じ段落が9行目にもあります。どちらかを消してください。');
  expect(await tellOf(checkParagraphs, twice('次のとおりです。'))).toEqual([]);
});

test('A sentence that does not end is told, in a text and in a field', async () => {
  const [told] = await tellOf(checkParagraphs, { [TRIAL]: `${HEAD}\n橋をかけます\n` });
  expect(told).toContain('文の終わりに「。」がありません。');
  const said = await tellOf(checkParagraphs, { [TRIAL]: BODY.replace(/keyPoint: .*/, 'keyPoint: 橋を試します') });
  expect(said.join()).toContain('keyPoint「橋を試します」\n　　文の終わりに「。」がありません。');
});
