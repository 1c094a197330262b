import { expect, test } from 'vitest';
import { checkWesternYears } from '../../../src/check/rules/western-years.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const FIRST = '小さな橋を1つかけて、';

test('Era years with their western years are told of nothing', async () => {
  expect(await tellOf(checkWesternYears)).toEqual([]);
  const good = '平成31年（2019年）4月、令和元年（2019年）、平成20年度（2008年度）、昭和64年（1989年）、平成31年は、';
  expect(await tellOf(checkWesternYears, { [TRIAL]: [FIRST, good] })).toEqual([]);
});

test.each([
  ['令和6年（2025年）', '元号の年と西暦が合わないか、書き方が違います。「令和6年（2024年）」にしてください。'],
  ['令和6年(2024)', '元号の年と西暦が合わないか、書き方が違います。「令和6年（2024年）」にしてください。'],
  ['平成20年度（2008年）', '元号の年と西暦が合わないか、書き方が違います。「平成20年度（2008年度）」にしてください。'],
])('%s is told with the right form', async (text, said) => {
  const told = await tellOf(checkWesternYears, { [TRIAL]: [FIRST, text] });
  expect(told[0]).toBe(`${TRIAL}:9「${text}」\n　　${said}`);
});

test.each([
  ['平成35年', '（2023年）', '平成に35年はありません。元号か年を直してください。'],
  ['昭和65年', '（1990年）', '昭和に65年はありません。元号か年を直してください。'],
  ['令和0年', '（2018年）', '令和に0年はありません。元号か年を直してください。'],
  ['令和90年', '（2108年）', '令和に90年はありません。元号か年を直してください。'],
])('%s never was', async (year, western, said) => {
  expect(await tellOf(checkWesternYears, { [TRIAL]: [FIRST, `${year}${western}`] })).toEqual([
    `${TRIAL}:9「${year}」\n　　${said}`,
  ]);
});

test('A section that first names an era year without the western one is told', async () => {
  expect(await tellOf(checkWesternYears, { [TRIAL]: [FIRST, '令和6年に、令和6年（2024年）に、'] })).toEqual([
    `${TRIAL}:9「令和6年」\n　　この節で初めて出る元号の年に、西暦がありません。「令和6年（2024年）」のように書いてください。`,
  ]);
});
