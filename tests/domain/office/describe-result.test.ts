import { expect, test } from 'vitest';
import { describeResult } from '../../../src/domain/office/describe-result.ts';
import { listTexts } from '../../../src/domain/office/word-document.ts';
import { SMALL_RESULT } from '../../support/samples/small-result.ts';

test('A result goes out in the order of its page: answer, next step, reasons, steps, answers, record', () => {
  const { blocks, title, foot } = describeResult(SMALL_RESULT);
  expect([title, foot]).toEqual(['協働の形を選んだ結果', SMALL_RESULT.address]);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.words] : []));
  expect(headings.slice(0, 2)).toEqual(['次の一歩', '第1候補']);
  expect(headings.slice(-2)).toEqual(['相手と進めること', 'これまでの答え']);
  const texts = listTexts({ title: '', blocks });
  expect(texts[0]).toMatch(/^第1候補は「橋」/);
  expect(texts).toEqual(
    expect.arrayContaining([
      '団体で話します。',
      '聞くところ：市を選ぶと、その市の窓口が出ます。まず、その仕事を受け持つ課に聞きます。',
      '目的を話し合います。（手引き 2）',
      'すべての市',
    ]),
  );
  expect(texts.at(-1)).toMatch(/^記録：2026年11月30日、問いの版1。◎/);
  expect(JSON.stringify(blocks)).toContain('https://example.jp/mihon/guide/start/#b');
});

test('Where too little is known that is said, and nothing is made a candidate', () => {
  const { blocks } = describeResult({ ...SMALL_RESULT, answers: { who: 'both' } });
  expect(blocks[0]).toMatchObject({
    kind: 'paragraph',
    words: expect.stringMatching(/^まだ言えることが少なすぎます。/),
  });
  expect(blocks.some((block) => block.kind === 'heading' && block.words === '第1候補')).toBe(false);
});
