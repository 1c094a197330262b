import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { parseTextUnits } from '../../src/domain/editions/text-unit.ts';
import { remarkHeadingAnchors } from '../../src/markdown/remark-heading-anchors.ts';
import { remarkTextUnits } from '../../src/markdown/remark-text-units.ts';

const ROOT = resolve('tests/fixtures/content');

async function cut(body: string, documents = ['mihon/guide']) {
  const frontmatter = {};
  const remarkPlugins = [remarkHeadingAnchors, [remarkTextUnits, { contentRoot: ROOT, documents }]] as const;
  const renderer = await unified({
    smartypants: false,
    remarkPlugins: [...remarkPlugins] as never,
  }).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  await renderer?.process(body, `${ROOT}/cities/mihon/guide/start/sample.mdx`, frontmatter);
  return parseTextUnits(frontmatter, 'sample').map(({ kind, anchor, label, text }) =>
    [kind, anchor, label, text].filter(Boolean).join(' '),
  );
}

test('A paragraph, its items and what is below them are units of their own, with number and term', async () => {
  const body = `<Paragraph id="art-2-p2" label="２">

次のとおりとする。

<Item id="art-2-p2-i1" label="⑴" term="色">

塗られた色をいう。

<Sub label="ア">赤</Sub>

</Item>

</Paragraph>`;
  expect(await cut(body)).toEqual([
    'provision art-2-p2 ２ 次のとおりとする。',
    'provision art-2-p2-i1 ⑴ 色　塗られた色をいう。',
    'provision ア 赤',
  ]);
});

test('The words of a link are words, also at the beginning of a line without a paragraph', async () => {
  expect(await cut('<Paragraph id="art-1-p1">[前条](https://a.example)の橋です。</Paragraph>')).toEqual([
    'provision art-1-p1 前条の橋です。',
  ]);
});

test('Headings, lists, tables with their captions, boxes and figures are cut as a reader sees them', async () => {
  const body = `### 手順 \\{#sample-steps}

はじめに、**川**を見ます。

- 橋
  - 板

<Table source="a" caption="橋と色">

| 橋 | 色 |
| --- | --- |
| 東 | 赤 |

</Table>

<GatherFigure source="a" caption="輪" from={["人","市"]} to={["橋"]} />`;
  expect(await cut(body)).toEqual([
    'heading sample-steps 手順',
    'text はじめに、川を見ます。',
    'item 橋',
    'item 板',
    'caption 橋と色',
    'row 橋　｜　色',
    'row 東　｜　赤',
    'caption 輪',
    'figure 人、市、橋',
  ]);
});

test('Our notes are no text of the document', async () => {
  expect(await cut('橋です。\n\n<EditorNote id="H-1">\n\n当サイトの注です。\n\n</EditorNote>')).toEqual([
    'text 橋です。',
  ]);
});

test('Of a document with one edition nothing is handed on', async () => {
  await expect(cut('橋です。', ['mihon/compass'])).rejects.toThrow('組み立ての途中で失われました');
});
