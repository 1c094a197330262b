import { expect, test } from 'vitest';
import { importSample, listBodies } from '../support/import/import-sample.ts';

async function read(text: string, file = 'a.txt', kind?: string) {
  const imported = await importSample(new TextEncoder().encode(text), file, kind);
  const { carried, aside, total } = imported.balance;
  expect(carried + aside).toBe(total);
  const heads = imported.written.chapters.map(({ title, sections }) => [
    title,
    ...sections.map(({ recorded, title: own }) => `${recorded.label} ${own}`.trim()),
  ]);
  return { imported, heads, bodies: listBodies(imported) };
}

test('A caption may stand behind the number of its article, with the text in the same line or below', async () => {
  const { heads, bodies } = await read(
    'みほん市橋規則\n第一条（趣旨）　この規則は、橋について定める。\n第２条（定義）\n橋とは、虹の橋をいう。\n２　虹は、七色とする。\n',
    'a.txt',
    'regulation',
  );
  expect(heads).toEqual([['本則', '第一条 趣旨', '第２条 定義']]);
  expect([...bodies.values()]).toEqual([
    '<Paragraph id="art-1-p1">この規則は、橋について定める。</Paragraph>',
    '<Paragraph id="art-2-p1">橋とは、虹の橋をいう。</Paragraph>\n\n<Paragraph id="art-2-p2" label="２">虹は、七色とする。</Paragraph>',
  ]);
});

test('A line that stands for several deleted articles is a section of the chapter it stands in', async () => {
  const { heads } = await read(
    'みほん市橋条例\n第１章　総則\n（目的）\n第１条　橋を守る。\n第２章　橋\n第２条及び第３条　削除\n（色）\n第４条　橋は赤とする。\n',
  );
  expect(heads).toEqual([
    ['総則', '第１条 目的'],
    ['橋', '第２条及び第３条　削除', '第４条 色'],
  ]);
});

test('A form stands apart from the table before it', async () => {
  const { heads } = await read(
    'みほん市橋規則\n第１条　橋を守る。\n別表（第１条関係）\n赤い橋　春\n様式第１号（第１条関係）\n橋守届\n',
    'a.txt',
    'regulation',
  );
  expect(heads.map(([title]) => title)).toEqual(['本則', '別表（第１条関係）', '様式第１号（第１条関係）']);
});

test.each([
  ['第１', '第２', '第１ 目的', '第２ 進め方'],
  ['１', '２', '１ 目的', '２ 進め方'],
])('A text without marks has its headings by their numbers (%s, %s)', async (first, second, ...heads) => {
  const text = `${first}　目的\n　橋を守ります。\n${second}　進め方\n　話し合います。\n`;
  expect((await read(text)).heads).toEqual([['本文', ...heads]]);
});

test('Numbers of a list are no headings', async () => {
  const { heads } = await read('橋の約束\n守ることは次のとおりです。\n１　走らない\n２　とばない\n３　押さない\n');
  expect(heads.flat()).toEqual(['本文', '本文']);
});

test('Of a page on the web the part that says it is the text is read, and what stands around it is set aside', async () => {
  const { imported, bodies } = await read(
    '<html><body><div id="header">みほん市<nav>ホーム</nav></div><div id="contents"><h1>橋</h1><p>橋の<a href="https://mihon.example/(1).pdf">資料</a>と<a href="/b.pdf">様式</a>です。</p></div><footer>市役所</footer></body></html>',
    'a.html',
  );
  expect([...bodies.values()]).toEqual([
    '### 橋 \\{#n1001-h1}\n\n橋の[資料](https://mihon.example/%281%29.pdf)と様式です。',
  ]);
  expect(imported.remarks.map(({ text }) => text)).toEqual(['リンク「様式」の先（/b.pdf）は取り込んでいません。']);
  expect(imported.balance.asides.map(({ text, reason }) => `${text}：${reason}`)).toEqual([
    'みほん市：ページの本文のまわり（見出し、案内、連絡先など）',
    'ホーム：ページの本文のまわり（見出し、案内、連絡先など）',
    '市役所：ページの本文のまわり（見出し、案内、連絡先など）',
  ]);
});

test('Notes of a text in Markdown are marked as notes, and nothing is called in another language', async () => {
  const { heads, bodies } = await read('# 橋\n\n## 色\n\n赤です[^1]。\n\n[^1]: 春だけ。\n', 'a.md');
  expect(heads.flat()).toEqual(['橋', '色', '注']);
  expect([...bodies.values()][0]).toBe('赤です（注1）。');
});
