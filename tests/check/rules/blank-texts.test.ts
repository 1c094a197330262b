import { expect, test } from 'vitest';
import { checkBlankTexts } from '../../../src/check/rules/blank-texts.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

test('A text that is nothing but blanks is told, wherever it stands', async () => {
  expect(await tellOf(checkBlankTexts)).toEqual([]);
  const section = `${CITY}/guide/start/purpose.mdx`;
  const [told] = await tellOf(checkBlankTexts, {
    [section]: ['keyPoint: 虹の橋をかけるための手引きです。', 'keyPoint: "　"'],
  });
  expect(told).toMatch(/^cities\/mihon\/guide\/start\/purpose\.mdx:\d+　keyPoint「/);
  expect(told).toContain('空白だけで、文字がありません。文字を書くか、決まるまでは項目ごと消してください。');
});
