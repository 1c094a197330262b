import { expect, test } from 'vitest';
import { checkTableCells } from '../../../src/check/rules/table-cells.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;

test('A table with a caption and full rows is told of nothing', async () => {
  expect(await tellOf(checkTableCells)).toEqual([]);
});

test.each([
  [' caption="橋の色"', '', '12\n　　<Table>にcaptionがありません。表の題を caption="…" で書いてください。'],
  [
    '| --- | --- |\n',
    '',
    '12\n　　<Table>の中に表がありません。前後に空行を置いて、「|」で区切った表を書いてください。',
  ],
  [
    '| 赤 | はじまり |',
    '| 赤 | はじまり | 余り |',
    '16「赤」\n　　セルが3個あります。見出しの行は2個です。「|」の数をそろえてください。',
  ],
  [
    '| 赤 | はじまり |',
    '| 赤 |',
    '16「赤」\n　　セルが1個あります。見出しの行は2個です。「|」の数をそろえてください。',
  ],
  [
    '| 赤 | はじまり |',
    '| 赤 |  |',
    '16「赤」\n　　空のセルがあります。値を書いてください。結合したセルなら、同じ値を繰り返します。',
  ],
])('「%s」 written as 「%s」 is told', async (from, to, said) => {
  expect(await tellOf(checkTableCells, { [PURPOSE]: [from, to] })).toEqual([`${PURPOSE}:${said}`]);
});
