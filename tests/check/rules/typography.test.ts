import { expect, test } from 'vitest';
import { checkTypography } from '../../../src/check/rules/typography.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const FIRST = '小さな橋を1つかけて、';
const REST = '目的に合うかを確かめます。';

test('Texts that are written as ours are told of nothing', async () => {
  expect(await tellOf(checkTypography)).toEqual([]);
});

test.each([
  ['橋を 1つかけて、', '日本語と半角の英数字の間に空白があります（を 1）。空白を消してください。'],
  ['NPO　が', '日本語と半角の英数字の間に空白があります（O　が）。空白を消してください。'],
  [
    '橋を１つかけて、',
    '全角の数字があります（橋を１つかけて、目）。半角の数字にしてください。原典の番号はlabelに書きます。',
  ],
  ['ＮＰＯが', '全角のローマ字があります（ＮＰＯが目的に合う）。半角のローマ字にしてください。'],
  ['橋,川を', '半角の句読点・かっこ・かなのどれかがあります（橋,）。全角にしてください。'],
  ['橋(川)を', '半角の句読点・かっこ・かなのどれかがあります（橋(）。全角にしてください。'],
  ['橋｡', '半角の句読点・かっこ・かなのどれかがあります（｡）。全角にしてください。'],
  ['橋と ** を', '文字にならない記号（**、__、](、<、#）が残っています（**）。記号を消すか、書き方を直してください。'],
])('「%s」 in a text is told', async (text, said) => {
  expect(await tellOf(checkTypography, { [TRIAL]: [FIRST, text] })).toEqual([
    `${TRIAL}:9「${text}${REST}」\n　　${said}`,
  ]);
});

test('A field is told by its name, a label may keep the digits of its source', async () => {
  expect(await tellOf(checkTypography, { [TRIAL]: ['title: ためす', 'title: ２回ためす\nlabel: （２）'] })).toEqual([
    `${TRIAL}:2　title「２回ためす」\n　　全角の数字があります（２回ためす）。半角の数字にしてください。原典の番号はlabelに書きます。`,
  ]);
});

test('A place as it is cited and a partner as its list writes it keep their letters', async () => {
  const cited = {
    [TRIAL]: [FIRST, '基礎編（２）の橋を'],
    [`${CITY}/guide/document.yaml`]: ['citeAs: １', 'citeAs: 基礎編'],
  } as const;
  expect(await tellOf(checkTypography, cited)).toEqual([]);
  const named = {
    [TRIAL]: [FIRST, 'ＪＡみほんが'],
    [`${CITY}/projects/projects.csv`]: ['色の講座,みほん大学', '色の講座,ＪＡみほん'],
  } as const;
  expect(await tellOf(checkTypography, named)).toEqual([]);
});

test('Words in figures and captions are prose too', async () => {
  const table = `${CITY}/guide/start/purpose.mdx`;
  expect(await tellOf(checkTypography, { [table]: ['caption="橋の色"', 'caption="橋の色２"'] })).toEqual([
    `${table}:12　caption「橋の色２」\n　　全角の数字があります（橋の色２）。半角の数字にしてください。原典の番号はlabelに書きます。`,
  ]);
});
