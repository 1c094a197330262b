import { expect, test } from 'vitest';
import { nameSection, nameUnit } from '../../../src/domain/editions/name-unit.ts';
import { readEdition } from '../../support/content/read-edition.ts';

const [section] = readEdition(
  '# 別表\n## 9007 第2条　橋\nart-2-p1-i3: 道具\ncaption: 橋と色\nrow: 東の橋　｜　赤\ntext: 一\ntext: 二\nitem: 三\nheading: 手順\nfigure: 図',
);

test('A unit is named so that a reader finds it', () => {
  if (!section) throw new Error('the sample is not read');
  expect(nameSection(section)).toBe('「第2条　橋」');
  expect(section.units.map((_, at) => nameUnit(section, at))).toEqual([
    '第2条第1項第3号',
    '「第2条　橋」の題「橋と色」',
    '「第2条　橋」の表の「東の橋」の行',
    '「第2条　橋」の1番目の段落',
    '「第2条　橋」の2番目の段落',
    '「第2条　橋」の箇条',
    '「第2条　橋」の小見出し「手順」',
    '「第2条　橋」の図',
  ]);
});
