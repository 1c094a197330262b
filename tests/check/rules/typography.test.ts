import { expect, test } from 'vitest';
import { checkTypography } from '../../../src/check/rules/typography.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const FIRST = '小さな橋を1つかけて、';
const REST = '目的に合うかを確かめます。';

const MARKS = '文字にならない記号（*、_、[、]、{、}、`、\\、<、#のどれか）が残っています';
const AS_TEXT = '文字なら全角で書き、そうでなければ消すか、書き方を直してください。';

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
  ['橋と**を', `${MARKS}（*）。${AS_TEXT}`],
  ['橋*を', `${MARKS}（*）。${AS_TEXT}`],
  ['橋_を', `${MARKS}（_）。${AS_TEXT}`],
  ['［注］と[注]を', `${MARKS}（[）。${AS_TEXT}`],
  ['3~5人で', '半角の「~」があります（3~5人で目的に）。「から」の意味なら、全角の「～」にしてください。'],
  [
    '［指針］（section:mihon/guide/purpose）',
    'リンクになっていません（［指針］（section:mihon/guide/purpose）目的に合うかを確かめます）。半角で [ことば](section:…) のように書いてください。',
  ],
  [
    '［市］（https：//mihon.example/）、',
    'リンクになっていません（https：//mihon.example/）、目的）。半角で [ことば](section:…) のように書いてください。',
  ],
  ['橋、、', '句読点が重なっています（橋、、目的に合うか）。1つにしてください。'],
])('「%s」 in a text is told', async (text, said) => {
  expect(await tellOf(checkTypography, { [TRIAL]: [FIRST, text] })).toEqual([
    `${TRIAL}:9「${text}${REST}」\n　　${said}`,
  ]);
});

test.each([
  ['橋をかけて、\n', '段落の途中で改行しています（橋をかけて、 目的に合うか）。1つの段落は1行に書き'],
  ['| 色 | 数 |\n| 赤 | 2 |\n\n', '表の区切りが、文字として残っています'],
  ['｜色｜数｜\n\n', '表の区切りが、文字として残っています'],
  ['#橋\n\n', '文字にならない記号'],
])('%j, which Markdown leaves in a text, is told', async (text, said) => {
  const told = await tellOf(checkTypography, { [TRIAL]: [FIRST, text] });
  expect(told.join()).toContain(said);
});

test('A 一 that should lengthen a sound is told, one that counts is not', async () => {
  const tell = (text: string) => tellOf(checkTypography, { [TRIAL]: [FIRST, text] });
  expect((await tell('市民センタ一で、')).join()).toContain('かたかなの後ろの「一」が漢字です（市民センタ一で');
  expect(await tell('グループ一つで、センター一覧を見て、')).toEqual([]);
});

test('Signs of an address and of a heading’s id are no marks', async () => {
  const text = '市の一覧（[市](https://mihon.example/a_b)）とa_b@mihon.exampleを見て、';
  expect(await tellOf(checkTypography, { [TRIAL]: [FIRST, text] })).toEqual([]);
  const heading = `${FIRST}確かめます。\n\n### 橋 \\{#trial-bridge}\n\n`;
  expect(await tellOf(checkTypography, { [TRIAL]: [FIRST, heading] })).toEqual([]);
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
