import { expect, test } from 'vitest';
import { checkEditorNotes } from '../../../src/check/rules/editor-notes.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const TRIAL = `${CITY}/guide/practice/trial.mdx`;
const FIRST = '小さな橋を1つかけて、';
const HOW = '編集注の番号ではありません。例「H-1」のように、大文字1つ・ハイフン・数字で書いてください。';

test('A note with a number and a text is told of nothing', async () => {
  expect(
    await tellOf(checkEditorNotes, { [TRIAL]: [FIRST, `<EditorNote id="H-1">注です。</EditorNote>\n\n${FIRST}`] }),
  ).toEqual([]);
});

test.each(['h-1', 'H1', 'H-0', 'HH-1', ''])('A note in a text with the number 「%s」 is told', async (id) => {
  const found = id === '' ? '' : `「${id}」`;
  expect(
    await tellOf(checkEditorNotes, { [TRIAL]: [FIRST, `<EditorNote id="${id}">注です。</EditorNote>\n\n${FIRST}`] }),
  ).toEqual([`${TRIAL}:9　<EditorNote>のid${found}\n　　${HOW}`]);
});

test.each(['guide/document.yaml', 'projects/projects.yaml'])(
  'A note of %s without number and text is told of both',
  async (name) => {
    const file = `${CITY}/${name}`;
    const told = await tellOf(checkEditorNotes, { [file]: ['notes: []', 'notes: [{ id: x, text: " " }]'] });
    expect(told.map((text) => text.replace(/^.*\n　　/, ''))).toEqual([
      HOW,
      '編集注に文がありません。何がどう違うかを書いてください。',
    ]);
    expect(told[0]).toMatch(new RegExp(`^${file}:1\\d　notesの1番目のid「x」`));
  },
);
