import { expect, test } from 'vitest';
import { findElements, renderMdx, textOf } from '../support/content/render-mdx.ts';

test('A heading has the id its author gave it, and shows only its words', async () => {
  const { tree } = await renderMdx('### 歩くときの持ち物 \\{#first-step-belongings}\n\n地図です。');
  const [heading] = findElements(tree, 'h3');
  expect(heading?.properties['id']).toBe('first-step-belongings');
  expect(heading && textOf(heading)).toBe('歩くときの持ち物');
});

test('The id does not follow the wording', async () => {
  const ids = await Promise.all(
    ['旧い見出し', '新しい見出し'].map(async (words) => {
      const { tree } = await renderMdx(`### ${words} \\{#fixed-id}`);
      return findElements(tree, 'h3')[0]?.properties['id'];
    }),
  );
  expect(ids).toEqual(['fixed-id', 'fixed-id']);
});

test('A heading inside a column keeps its id too', async () => {
  const { tree } = await renderMdx(
    '<Column source="a/1" title="コラム">\n\n### 何 \\{#column-what}\n\n文です。\n\n</Column>',
  );
  expect(findElements(tree, 'h3').map(({ properties }) => properties['id'])).toEqual(['column-what']);
});

test.each([
  '### 見出し',
  '### 見出し \\{#}',
  '### 見出し \\{#Big}',
  '### 見出し \\{#見出し}',
  '### 見出し \\{#a b}',
  '### \\{#id}は前に書く',
  '### **太字 \\{#id}**',
])('The heading 「%s」 stops the build at its line and says how to write it', async (heading) => {
  const failure = await renderMdx(`一行目\n\n${heading}`).catch((error: unknown) => error);
  expect(failure).toMatchObject({ line: 3, column: 1 });
  expect(String(failure)).toContain('固定のidがありません');
  expect(String(failure)).toContain('### 見出し \\{#節の名前-内容}');
});
