import { expect, test } from 'vitest';
import { checkPictures } from '../../../src/check/rules/pictures.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const FOLDER = `${CITY}/guide/start`;
const SECTION = `${FOLDER}/first-step.mdx`;

test('A picture that lies beside its section is told of nothing', async () => {
  expect(await tellOf(checkPictures)).toEqual([]);
});

test('A picture that is not there is told with its line, and one that no section shows', async () => {
  expect(await tellOf(checkPictures, { [SECTION]: ['(bridge-map.png)', '(bridge-plan.png)'] })).toEqual([
    `${SECTION}:18「bridge-plan.png」\n　　${FOLDER}/bridge-plan.png がありません。画像を置くか、名前を直してください。`,
    `${FOLDER}/bridge-map.png\n　　この画像は、どの節にも出ていません。節に書くか、消してください。`,
  ]);
});

test('A figure without a picture is told', async () => {
  const picture = '![川の両側に家があり、その間に虹の形の橋がかかっている地図](bridge-map.png)';
  expect(await tellOf(checkPictures, { [SECTION]: [picture, '地図です。'] })).toEqual([
    `${SECTION}:16\n　　<PictureFigure>に、画像が0あります。1つの図に、![何が写っているか](ファイルの名前)を1つ書いてください。`,
    `${FOLDER}/bridge-map.png\n　　この画像は、どの節にも出ていません。節に書くか、消してください。`,
  ]);
});
