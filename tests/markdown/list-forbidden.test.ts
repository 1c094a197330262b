import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../src/check/read/parse-mdx.ts';
import { listForbidden } from '../../src/markdown/list-forbidden.ts';
import { renderMdx } from '../support/content/render-mdx.ts';

async function tell(body: string) {
  const parsed = await parseMdx(body, 'sample.mdx');
  if (!('type' in parsed)) throw new Error(parsed.reason);
  return listForbidden(parsed, body).map(({ line, value, problem, mend }) => ({
    line,
    value,
    words: `${problem}${mend}`,
  }));
}

test.each([
  '**太い**ことばと[リンク](https://example.jp/)。',
  '<List source="a/1">\n\n- 一\n- 二\n\n</List>',
  'セルの中の<br />改行と<small>小さな字</small>',
  '<ul>\n  <li>一</li>\n</ul>',
  '{/* 書き手の覚え */}\n\n文',
  '<WriteIn lines={4} />',
  '<GatherFigure source="a/1" caption="題" from={["市民", "市"]} to={["協働"]} reconstructed />',
  '<Table source="a/1" caption="題" balanced>\n\n| 色 | 意味 |\n| --- | --- |\n| 赤 | 始まり |\n\n</Table>',
  '<Foreign lang="ko">대응</Foreign>',
  '<PictureFigure source="a/1" caption="題">\n\n![橋の地図](bridge-map.png)\n\n</PictureFigure>',
  '<EditorNote id="H-1" kind="reliance">\n\n文\n\n</EditorNote>',
])('Content passes: %j', async (body) => {
  expect(await tell(body)).toEqual([]);
});

describe('What would run, or come from elsewhere, is refused', () => {
  test.each([
    ['import x from "node:fs"', 'import x from "node:fs"', 'importかexportで始まる行があります。'],
    ['export const a = 1', 'export const a = 1', 'importかexportで始まる行があります。'],
    ['この{団体名}は', '{団体名}', '「{団体名}」は、文字として読まれません。'],
    ['{process.exit()}', '{process.exit()}', '「{process.exit()}」は、文字として読まれません。'],
    ['{/* 覚え */ 1 /* */}', '{/* 覚え */ 1 /* */}', '文字として読まれません。'],
    ['<script>alert(1)</script>', '<script>', '<script>は使えません。'],
    ['<iframe src="https://x.example" />', '<iframe>', '<iframe>は使えません。'],
    ['<a href="javascript:alert(1)">x</a>', '<a>', '<a>は使えません。'],
    ['<br onclick="x()" />', '<br …>', '<br>に属性は書けません。'],
    ['<ul class="x">\n  <li>一</li>\n</ul>', '<ul …>', '<ul>に属性は書けません。'],
    ['<Box source="a/1" title="題" onclick="x()">\n\n文\n\n</Box>', 'x()', '<Box>に「onclick」という項目'],
    ['<Box source="a/1" title="題" set:html="<b>">\n\n文\n\n</Box>', '<b>', '「set:html」という項目'],
    ['<EditorNote id="H-1" {...x}>\n\n文\n\n</EditorNote>', '{...x}', 'プログラムがあります。'],
    ['<WriteIn lines={2 + 2} />', '2 + 2', 'データ（JSON）として読めません。'],
    ['<WriteIn lines={(() => 4)()} />', '(() => 4)()', 'データ（JSON）として読めません。'],
    ['<WriteIn lines="4" />', '4', '<WriteIn>のlinesの値の形が違います。'],
    [
      '<GatherFigure source="a/1" caption="題" from={["__proto__"]} to={["b"]} />',
      '["__proto__"]',
      'データ（JSON）として読めません。',
    ],
    ['![図](a.png)', '![図](a.png)', '画像が<PictureFigure>の外にあります。'],
    ['<>文</>', '<>', '「<>」はタグとして読まれます。'],
  ])('%j', async (body, value, words) => {
    const [first] = await tell(body);
    expect([first?.line, first?.value]).toEqual([1, value]);
    expect(first?.words).toContain(words);
  });
});

test.each([
  ['![橋](https://x.example/a.png)', '節と同じフォルダーに置いたPNG・JPEG・WebPだけです。'],
  ['![橋](../start/a.png)', '節と同じフォルダーに置いたPNG・JPEG・WebPだけです。'],
  ['![橋](a.svg)', '節と同じフォルダーに置いたPNG・JPEG・WebPだけです。'],
  ['![](a.png)', '画像に、代わりのことばがありません。'],
  ['![ ](a.png)', '画像に、代わりのことばがありません。'],
  ['![橋](a.png "題")', '画像のファイルの名前の後ろに、題があります。'],
])('The picture %j is refused with how to write it', async (image, words) => {
  const told = await tell(`<PictureFigure source="a/1" caption="題">\n\n${image}\n\n</PictureFigure>`);
  expect(told.map(({ line, value }) => [line, value])).toEqual([[3, image]]);
  expect(told[0]?.words).toContain(words);
});

describe('Signs that Markdown would take from a text are told, with how to write them', () => {
  test.each([
    ['3~5人、10~20人', '~5人、10~', '全角の「～」で書いてください（例 3～5人）。'],
    ['*注1と*注2', '*注1と*', '全角の「＊」「＿」で書いてください。'],
    ['`kodomo`', '`kodomo`', '「`」の記号が消えます。'],
    ['> 3人', '> 3人', '行の始めの「>」が消えます。'],
    ['[注1]: 出典', '[注1]: 出典', '画面に出ません。'],
    ['人口[^1]\n\n[^1]: 4月', '[^1]', '脚注「[^…]」は使えません。'],
    ['文\n\n***\n\n文', '***', '線になります。'],
    ['```\n図\n```', '```', '囲みは使えません。'],
    ['# 章 \\{#a-b}', '# 章 \\{#a-b}', '見出しの「#」が1つです。'],
    ['文\n---', '文', '見出しの「#」が2つです。'],
  ])('%j', async (body, value, words) => {
    const [first] = await tell(body);
    expect(first?.value).toBe(value);
    expect(first?.words).toContain(words);
  });
});

test.each([
  ['Tabel', 'Table'],
  ['table', 'Table'],
  ['Paragrah', 'Paragraph'],
  ['editornote', 'EditorNote'],
])('<%s> is told to be <%s>', async (written, meant) => {
  const [first] = await tell(`<${written} id="a">\n\n文\n\n</${written}>`);
  expect(first?.words).toContain(`<${meant}>にしてください。`);
});

test('Every fault of a section is told, each with its line', async () => {
  const told = await tell('{会}\n\n3~5人、7~9人\n\n<font>赤</font>\n\n<Box>\n\n文\n\n</Box>');
  expect(told.map(({ line }) => line)).toEqual([1, 3, 5, 7, 7]);
});

test('The build refuses the same, with line, place and mend of every one', async () => {
  const building = renderMdx('文\n\n{会}\n\n<script>x</script>');
  await expect(building).rejects.toThrow(
    '3行目「{会}」「{会}」は、文字として読まれません。文字の波かっこは、全角の「｛」「｝」で書いてください。\n5行目「<script>」<script>は使えません。',
  );
});
