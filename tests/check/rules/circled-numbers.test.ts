import { expect, test } from 'vitest';
import { checkCircledNumbers } from '../../../src/check/rules/circled-numbers.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const FIRST = '小さな橋を1つかけて、';
const list = (text: string) => ({ [TRIAL]: [FIRST, `${text}\n\n`] as const });

test('Numbers that follow one another are told of nothing', async () => {
  expect(await tellOf(checkCircledNumbers)).toEqual([]);
  expect(await tellOf(checkCircledNumbers, list('- ③橋\n- ④川\n- ⑤色'))).toEqual([]);
  expect(await tellOf(checkCircledNumbers, list('- ①橋\n- 川'))).toEqual([]);
});

test.each([
  ['- ①橋\n- ③川', '「③川」\n　　並びの2番目の番号が「②」ではありません。'],
  ['- ①橋\n- ②川\n- ②色', '「②色」\n　　並びの3番目の番号が「③」ではありません。'],
])('%j is told', async (text, said) => {
  expect((await tellOf(checkCircledNumbers, list(text))).join()).toContain(said);
});
