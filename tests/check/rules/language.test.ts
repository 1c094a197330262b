// content.md, "Japanese: 15 worst": what a rule can hold is held by one.
import { expect, test } from 'vitest';
import { noteLanguage } from '../../../src/check/rules/language.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const write = (sentence: string): Promise<readonly string[]> =>
  tellOf(noteLanguage, { [PURPOSE]: ['\n---\n', `\n---\n\n${sentence}\n`] });

test('Sentences that read well are told of nothing', async () => {
  expect(await tellOf(noteLanguage)).toEqual([]);
});

test.each([
  [
    '市は計画について検討を行います。',
    '"検討を行う"は冗長な表現です。"検討する"など簡潔な表現にすると文章が明瞭になります',
  ],
  ['市民でできる範囲で作業で使う物を用意します。', '一文に二回以上利用されている助詞 "で" がみつかりました。'],
  ['市は、団体と、学校と、会社と、住民と、話し合います。', '一つの文で"、"を5つ以上使用しています'],
  ['話し合いが要るといえなくもない。', '二重否定'],
  ['これは橋である。', 'である'],
])('%s is told with its line', async (sentence, problem) => {
  const told = await write(sentence);
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]).toContain(`${PURPOSE}:`);
  expect(told.join('\n')).toContain(problem);
});

test('Words in quotation marks are their owner’s, and are let be', async () => {
  expect(await write('原典には「検討を行います。」とあります。')).toEqual([]);
});

test('The text of a law keeps the form of its law', async () => {
  const law = '<Paragraph id="p">\n\n市は計画について検討を行います。\n\n</Paragraph>';
  expect(await write(law)).toEqual([]);
});
