import { expect, test } from 'vitest';
import { checkSchemes } from '../../../src/check/rules/schemes.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

test('A scheme with its successor in the same folder is told of nothing', async () => {
  expect(await tellOf(checkSchemes)).toEqual([]);
});

test.each(['bridge', 'colour-call'])(
  'A successor that is not there, or the scheme itself (%s), is told',
  async (id) => {
    const file = `${CITY}/schemes/colour-call.yaml`;
    expect(await tellOf(checkSchemes, { [file]: ['replacedBy: bridge-call', `replacedBy: ${id}`] })).toEqual([
      `${file}:5　replacedBy「${id}」\n　　かわりの制度「${id}」が、この市にありません。同じフォルダーにある制度のファイルの名前にしてください。`,
    ]);
  },
);

test('A stage that ends without having begun is told', async () => {
  const file = `${CITY}/schemes/bridge-call.yaml`;
  expect(await tellOf(checkSchemes, { [file]: ['from: 4, to: 5', 'to: 5'] })).toEqual([
    `${file}:17　stagesの1番目のto「5」\n　　終わりの月だけがあり、始まりの月（from）がありません。fromを足すか、toを消してください。`,
  ]);
});

test('A number that is told first and not in the facts is told', async () => {
  const file = `${CITY}/schemes/bridge-call.yaml`;
  expect(await tellOf(checkSchemes, { [file]: ['1本につき1万円です', '1本につき3万円です'] })).toEqual([
    `${file}:6　amount「橋1本につき3万円です。」\n　　「3」という数が、factsとstagesにありません。文書のとおりの数にしてください。`,
  ]);
});
