import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { putNotesInPlace } from '../../../src/publish/pages/put-notes-in-place.ts';

const mark = (id: string) => `<button class="term note-mark" popovertarget="${id}">編集注</button>`;
const note = (id: string, text: string) => `<div id="${id}" popover><p>${text}</p></div>`;

test('Each note stands behind the paragraph that bears its mark, with its name, and nowhere else', () => {
  const page = parse(
    `<section><p>橋です。${mark('note-1')}${mark('note-2')}</p><p>川です。</p></section><div>${note('note-1', '一')}${note('note-2', '二')}</div>`,
  );
  putNotesInPlace(page);
  expect(page.toString()).toBe(
    '<section><p>橋です。</p><div><p data-sign>編集注</p><p>一</p></div><div><p data-sign>編集注</p><p>二</p></div><p>川です。</p></section><div></div>',
  );
});

test('A page without marks stays as it is', () => {
  const html =
    '<p>橋です。<button class="term" popovertarget="term-x">橋</button></p><div id="term-x" popover>意味</div>';
  const page = parse(html);
  putNotesInPlace(page);
  expect(page.toString()).toBe(html);
});
