import { describe, expect, test } from 'vitest';
import { explainMdx } from '../../../src/check/read/explain-mdx.ts';
import { parseMdx } from '../../../src/check/read/parse-mdx.ts';

async function explain(body: string) {
  const text = `---\ntitle: 例\n---\n\n${body}\n`;
  const parsed = await parseMdx(text, 'sample.mdx');
  return 'type' in parsed ? undefined : explainMdx(parsed, text);
}

test('A body that is MDX gives a tree whose lines are those of the file', async () => {
  const tree = await parseMdx('---\r\ntitle: 例\r\n---\r\n\r\n本文です。\r\n', 'sample.mdx');
  expect('type' in tree && tree.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
    ['paragraph', 5],
  ]);
});

describe('What the parser refuses is told in Japanese with its line', () => {
  test.each([
    ['<Table>\n\n表', 5, '<Table>を閉じるタグがありません。</Table>を足してください。前後に空行を置きます。'],
    [
      '<Flow>\n\n<Stage>\n\n文\n\n</Flow>',
      11,
      '</Flow>の前に、<Stage>（7行目）を閉じるタグがありません。</Stage>を足してください。',
    ],
    ['文\n\n</Table>', 7, '閉じるタグに、開くタグがありません。開くタグを足すか、閉じるタグを消してください。'],
    ['この<期間>は', 5, '「<期間>」はタグとして読まれます。全角の「＜期間＞」で書いてください。'],
    [
      '加入率<50%の',
      5,
      '「<」のあとに「5」があり、タグとして読めません。文字の「<」は、全角の「＜」で書いてください。',
    ],
    ['<!-- 覚え -->', 5, '<!-- --> の覚え書きは使えません。{/* … */} と書いてください。'],
    ['<Table caption=“題”>', 5, '属性の値が「“」で始まっています。半角の「"」で囲んでください。'],
    ['<Table caption=”題”>', 5, '属性の値が「”」で始まっています。半角の「"」で囲んでください。'],
    [
      'この{指針の',
      5,
      '「{」から「}」までは、文字として読まれません。文字の波かっこは、全角の「｛」「｝」で書いてください。',
    ],
    ['### 見出し {#a-b}', 5, '見出しのidの「{」の前に「\\」がありません。「\\{#節の名前-内容}」と書いてください。'],
    [
      'import 何か',
      5,
      'importかexportで始まる行があります。プログラムは書けません。行の始めのことばを変えてください。',
    ],
    ['<Table caption="題>\n\n表', 5, 'タグが終わりまで書かれていません。「"」や「>」の閉じ忘れを直してください。'],
  ])('%j', async (body, line, words) => {
    const told = await explain(body);
    expect([told?.line, `${told?.problem}${told?.mend}`]).toEqual([line, words]);
  });
});
