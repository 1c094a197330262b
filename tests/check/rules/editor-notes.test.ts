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

const put = (note: string) => ({ [TRIAL]: [FIRST, `${note}\n\n${FIRST}`] }) as const;

test('A note that stands in the text has one paragraph of at most two sentences', async () => {
  const brief = '<EditorNote id="H-1" kind="reliance">\n\n一つめです。二つめです。\n\n</EditorNote>';
  expect(await tellOf(checkEditorNotes, put(brief))).toEqual([]);
  const long = brief.replace('二つめです。', '二つめです。三つめです。');
  const parted = brief.replace('二つ', '\n\n二つ');
  const howLong = '1つの段落に2文までで書き、残りは kind のない<EditorNote>にして、すぐ後ろに置いてください。';
  const tells = (count: number) =>
    `${TRIAL}:9　<EditorNote>のkind「reliance」\n　　本文に立つ編集注が長すぎます（${count}文）。${howLong}`;
  expect(await tellOf(checkEditorNotes, put(long))).toEqual([tells(3)]);
  expect(await tellOf(checkEditorNotes, put(parted))).toEqual([tells(2)]);
});

test('A note that is only marked may be long; another kind than the one there is is told', async () => {
  const long = '<EditorNote id="H-1">\n\n一つめです。二つめです。\n\n三つめです。\n\n</EditorNote>';
  expect(await tellOf(checkEditorNotes, put(long))).toEqual([]);
  expect(await tellOf(checkEditorNotes, put(long.replace('>', ' kind="long">')))).toEqual([
    `${TRIAL}:9　<EditorNote>のkind「long」\n　　編集注の種類ではありません。読む人が頼るものが変わる注なら kind="reliance"、ほかの注なら kind を消してください。`,
  ]);
});
