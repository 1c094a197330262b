import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/publish/machine/page-to-markdown.ts';

const page = (body: string) => `<main><h1>はじめの<wbr>一歩</h1><section data-code="9101">${body}</section></main>`;
const write = (body: string) => toMarkdown(parse(page(body)), 'https://example.jp');

test('A chapter becomes its heading and its numbered sections, tables included', () => {
  expect(
    write(
      '<h2>目的</h2><p>橋をかけます。</p><table><thead><tr><th>色</th></tr></thead><tbody><tr><td>赤</td></tr></tbody></table>',
    ),
  ).toBe('# はじめの一歩\n\n## 目的\n\n橋をかけます。\n\n| 色 |\n| - |\n| 赤 |\n');
});

test('A term keeps its word, a popover and what is for the hand are left out', () => {
  const text = write(
    '<p><button class="term" popovertarget="t">市民</button>が集まります。</p><div popover>意味</div><details data-aside>引用</details>',
  );
  expect(text).toBe('# はじめの一歩\n\n市民が集まります。\n');
});

test('A drawing is told by its words, once, also when it is drawn for two widths', () => {
  const drawing = '<figure><svg aria-label="領域の図"><text>市</text></svg></figure>';
  expect(write(`${drawing}${drawing}`).match(/領域の図/g)).toHaveLength(1);
});

test('Links inside the site get their full address', () => {
  expect(write('<p><a href="/mihon/">市</a>と<a href="#one">節</a></p>')).toContain(
    '[市](https://example.jp/mihon/)と[節](#one)',
  );
});
