import { expect, test } from 'vitest';
import { noteBesideOfficial } from '../../../src/check/rules/beside-official.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const OFFICIAL = `${CITY}/care/official`;
const ART_1 = `${OFFICIAL}/general/art-1.mdx`;
const ART_3 = `${OFFICIAL}/work/art-3.mdx`;
const PINS = `${OFFICIAL}/official.yaml`;

/** What is told of the sample besides what it holds on purpose: a changed paragraph, and one that we do not have. */
async function tellNew(edits: Edits): Promise<readonly string[]> {
  const before = await tellOf(noteBesideOfficial);
  return (await tellOf(noteBesideOfficial, edits)).filter((told) => !before.includes(told));
}

test('What rests on other words than those that lie there, and what one side alone has, is listed with the new mark', async () => {
  expect(await tellOf(noteBesideOfficial)).toEqual([
    `${ART_3}:10「第3条第3項」\n　　この項に当たる当サイトの文がありません。${CITY}/care/work/art-3.mdx に書き足してください。このままでもかまいません。`,
    `${CITY}/care/work/art-4.mdx:21「第4条第2項」\n　　見直しが必要です。合わせてあった市のことばが、変わりました。${OFFICIAL}/work/art-4.mdx と見比べて、文が合っていれば、${PINS} のpinsの「art-4-p2」を "8c9c6507" にしてください。`,
  ]);
});

test('A change of one paragraph of the city turns exactly the passage that rests on it', async () => {
  const told = await tellNew({ [ART_3]: ['予算の範囲内において', '全額'] });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${CITY}/care/work/art-3.mdx:13「第3条第2項」\n　　見直しが必要です。`);
});

test('The mark that is told is the one that makes it current again', async () => {
  const edit: Edits = { [ART_3]: ['予算の範囲内において', '全額'] };
  const [told = ''] = await tellNew(edit);
  const [, mark = ''] = /"([0-9a-f]{8})"/.exec(told) ?? [];
  expect(await tellNew({ ...edit, [PINS]: ['art-3-p2: "36db922b"', `art-3-p2: "${mark}"`] })).toEqual([]);
});

test('A passage whose words the city has taken back is listed, and so is one that has no mark', async () => {
  const gone = await tellNew({ [ART_1]: null });
  expect(gone.map((told) => told.split('\n')[0])).toEqual([
    `${CITY}/care/general/art-1.mdx:1「第1条　目的」`,
    `${CITY}/care/general/art-1.mdx:11「第1条第1項」`,
  ]);
  expect(gone[1]).toContain(`文を直すか消して、${PINS} のpinsの「art-1-p1」の行を消してください。`);
  const unmarked = await tellNew({ [PINS]: ['  art-1-p1: "dc88e165"\n', ''] });
  expect(unmarked[0]).toContain('市のことばと合わせた控え（pins）がありません。');
  expect(unmarked[0]).toContain('「art-1-p1」を "dc88e165" にしてください。');
});

test('A paragraph that only we have is listed', async () => {
  const own = `${CITY}/care/general/art-1.mdx`;
  const more = '<Paragraph id="art-1-p2">橋をたたいて渡ります。</Paragraph>\n';
  const text = '---\ntitle: 目的\ncode: "9501"\narticle: 1\nsources: [mihon-care/1]\n---\n\n';
  const first = '<Paragraph id="art-1-p1">橋を使います。</Paragraph>\n\n';
  expect(await tellNew({ [own]: `${text}${first}${more}` })).toEqual([
    `${own}:10「第1条第2項」\n　　この項に当たる市のことばがありません。${ART_1} と見比べてください。このままでもかまいません。`,
  ]);
});
