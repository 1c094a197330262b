import { expect, test } from 'vitest';
import { checkTableCells } from '../../../src/check/rules/table-cells.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;

test('A table in its <Table> with full rows is told of nothing', async () => {
  expect(await tellOf(checkTableCells)).toEqual([]);
});

test.each([
  [
    '| --- | --- |\n',
    '',
    '12\n　　<Table>の中に表が0個あります。前後に空行を置いて、「|」で区切った表を1つ書いてください。',
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

test('A table that stands alone is told, where it would be drawn without caption', async () => {
  const { told, line } = await tellWithBody('| 色 | 意味 |\n| --- | --- |\n| 青 | おわり |');
  expect(told).toEqual([
    `${PURPOSE}:${line}「色 | 意味」\n　　表が<Table>の中にありません。<Table source="…" caption="表の題">と</Table>の間に、前後に空行を置いて書いてください。`,
  ]);
});

async function tellWithBody(more: string) {
  const body = new TextDecoder().decode(MIHON.get(PURPOSE));
  const told = await tellOf(checkTableCells, { [PURPOSE]: `${body}\n${more}\n` });
  return { told, line: body.split('\n').length + 1 };
}

test('A title, rows of heads and merged cells that a table of ours has not are told', async () => {
  const told = async (attributes: string) => {
    const [found = '', ...others] = await tellOf(checkTableCells, {
      [PURPOSE]: [
        '<Table source="mihon-guide/1-T1" caption="橋の色">',
        `<Table source="mihon-guide/1-T1"${attributes}>`,
      ],
    });
    expect(others).toEqual([]);
    return found;
  };
  expect(await told('')).toContain('　caption「<Table …>」\n　　<Table>にcaptionがありません。表や図の題を');
  expect(await told(' caption="橋の色" merged="A1:C1"')).toContain(
    '　merged「A1:C1」\n　　この表のセルではありません。例 merged=',
  );
  expect(await told(' caption="橋の色" heads={9}')).toContain(
    '　heads「9」\n　　見出しの行の数が、表の行の数と合いません。',
  );
});
