import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { findElements, renderMdx, textOf } from '../support/content/render-mdx.ts';

const write = (text: string, kind = '') => `<EditorNote id="H-1"${kind}>\n\n${text}\n\n</EditorNote>`;
const RELIANCE = ' kind="reliance"';
const blocksOf = async (body: string) =>
  (await renderMdx(body)).tree.children
    .filter((node): node is Element => node.type === 'element')
    .map((block) => textOf(block).replace(/\n/g, ''));

test('Of a note the text keeps a mark, at the end of the paragraph before it, and the page is handed the note', async () => {
  const { tree, editorNotes } = await renderMdx(`橋です。\n\n${write('**虹**の橋とも書きます。')}\n\n川です。`);
  expect(findElements(tree, 'p').map(textOf)).toEqual(['橋です。編集注', '川です。']);
  expect(findElements(tree, 'button').map(({ properties }) => properties)).toEqual([
    { type: 'button', className: ['term', 'note-mark'], popovertarget: 'note-9100-1' },
  ]);
  expect(editorNotes).toEqual([
    { id: 'note-9100-1', isMarked: true, html: '<p><strong>虹</strong>の橋とも書きます。</p>', links: [] },
  ]);
});

test('Of a list a mark stands in the last item, behind a heading or a table on a line that marks share', async () => {
  const list = `- 赤\n- 青\n\n${write('色です。')}\n\n${write('並びです。')}`;
  expect(await blocksOf(list)).toEqual(['赤青編集注編集注']);
  const held = await renderMdx(`<List source="x">\n\n${list}\n\n</List>\n\n${write('形です。')}`);
  expect(findElements(held.tree, 'li').map(textOf)).toEqual(['赤', '青編集注編集注編集注']);
  const table = '<Table source="x" caption="色">\n\n| 色 |\n| --- |\n| 赤 |\n\n</Table>';
  expect(await blocksOf(`${table}\n\n${write('色です。')}\n\n${write('並びです。')}`)).toEqual([
    '色色赤',
    '編集注編集注',
  ]);
  expect(await blocksOf(`### 橋 \\{#bridge}\n\n${write('題です。')}\n\n文です。`)).toEqual([
    '橋',
    '編集注',
    '文です。',
  ]);
  expect(await blocksOf(write('はじめの注です。'))).toEqual(['編集注']);
});

test('A note on which a reader relies stands in the text as one paragraph with its name, and what follows it is its mark', async () => {
  const { tree, editorNotes } = await renderMdx(
    `橋です。\n\n${write('年が2つあります。', RELIANCE)}\n\n${write('くわしくは、こうです。')}`,
  );
  expect(findElements(tree, 'p').map(textOf)).toEqual(['橋です。', '編集注　年が2つあります。編集注']);
  expect(findElements(tree, 'p')[1]?.properties).toEqual({ className: ['note'], role: 'note' });
  expect(editorNotes.map(({ id, isMarked }) => [id, isMarked])).toEqual([
    ['note-9100-1', false],
    ['note-9100-2', true],
  ]);
});

test('Paper numbers the links of the text first, then those of what is only marked', async () => {
  const marked = write('[条例](document:mihon/ordinance)です。');
  const standing = write('[一覧](page:mihon/projects)です。', RELIANCE);
  const { notes, editorNotes } = await renderMdx(`${marked}\n\n[第1条](section:mihon/ordinance/art-1)\n\n${standing}`);
  expect(notes.map(({ path }) => path)).toEqual(['/n/9201/', '/mihon/projects/']);
  expect(editorNotes.map(({ links }) => links.map(({ path }) => path))).toEqual([['/mihon/ordinance/'], []]);
});

test('Words in another language keep it, and a list stays a list', async () => {
  const { editorNotes } = await renderMdx(write('「<Foreign lang="ko">대응</Foreign>」です。\n\n- 一\n- 二'));
  expect(editorNotes[0]?.html).toBe(
    '<p>「<span lang="ko">대응</span>」です。</p><ul>\n<li>一</li>\n<li>二</li>\n</ul>',
  );
});
