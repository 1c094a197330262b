import { expect, test } from 'vitest';
import { checkSourceMarks } from '../../../src/check/rules/source-marks.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const OUTLINE = `${CITY}/guide/outline.yaml`;
const LOST = ['kind: section, title: 目的', 'kind: figure, title: 目的, lost: true'] as const;
const FIRST = 'この手引きは、';

test('A table that its section claims and shows once is told of nothing', async () => {
  expect(await tellOf(checkSourceMarks)).toEqual([]);
});

test('A mark that the head does not claim is told, and so is the part that is then not shown', async () => {
  expect(
    await tellOf(checkSourceMarks, {
      [PURPOSE]: ['<Table source="mihon-guide/1-T1"', '<Table source="mihon-guide/1-T2"'],
    }),
  ).toEqual([
    `${PURPOSE}:12　<Table>のsource「mihon-guide/1-T2」\n　　この番号が、ファイルの先頭のsourcesにありません。sourcesに足すか、番号を直してください。`,
    `${PURPOSE}:5　sourcesの2番目「mihon-guide/1-T1」\n　　「橋の色」が本文に0回出ています。<Table>に source="mihon-guide/1-T1" を付けて、1回だけ書いてください。`,
  ]);
});

test('A part in a component that shows another kind is told; a table may be drawn as a figure besides', async () => {
  expect(await tellOf(checkSourceMarks, { [OUTLINE]: ['kind: table', 'kind: box'] })).toEqual([
    `${PURPOSE}:12　<Table>のsource「mihon-guide/1-T1」\n　　この番号は、outline.yamlではboxです。<Box>で書くか、outline.yamlのkindを直してください。`,
    `${PURPOSE}:5　sourcesの2番目「mihon-guide/1-T1」\n　　「橋の色」が本文に0回出ています。<Box>に source="mihon-guide/1-T1" を付けて、1回だけ書いてください。`,
  ]);
  const besides = `<SidesFigure source="mihon-guide/1-T1" />\n\n${FIRST}`;
  expect(await tellOf(checkSourceMarks, { [PURPOSE]: [FIRST, besides] })).toEqual([]);
});

test('A figure that the source lost is drawn nowhere and told of in an editor’s note', async () => {
  const note = '<EditorNote id="H-1">図は描いていません。</EditorNote>';
  expect(await tellOf(checkSourceMarks, { [OUTLINE]: LOST, [PURPOSE]: [FIRST, `${note}\n\n${FIRST}`] })).toEqual([]);
  expect(
    await tellOf(checkSourceMarks, {
      [OUTLINE]: LOST,
      [PURPOSE]: [FIRST, `<SidesFigure source="mihon-guide/1" />\n\n${FIRST}`],
    }),
  ).toEqual([
    `${PURPOSE}:5　sourcesの1番目「mihon-guide/1」\n　　原典から失われた図なのに、描かれています。図を消すか、outline.yamlのlostを消してください。`,
    `${PURPOSE}:5　sourcesの1番目「mihon-guide/1」\n　　失われた図についての編集注がありません。<EditorNote>に「…描いていません」か「…載せていません」と書いてください。`,
  ]);
});
