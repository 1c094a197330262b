import { expect, test } from 'vitest';
import { importSample, listBodies, readSample } from '../support/import/import-sample.ts';

const ENCODINGS = [
  ['bridge-utf8.txt', undefined],
  ['bridge-sjis.txt', 'shift_jis'],
  ['bridge-euc.txt', 'euc-jp'],
  ['bridge-jis.txt', 'iso-2022-jp'],
  ['bridge-utf16.txt', 'utf-16le'],
] as const;

test.each(ENCODINGS)('An ordinance saved as %s is read to the character', async (file, encoding) => {
  const imported = await importSample(readSample(file), file);
  const bodies = listBodies(imported);
  expect([...bodies.keys()].slice(1, 3)).toEqual(['art-1', 'art-2']);
  expect(bodies.get('art-1')).toBe(
    '<Paragraph id="art-1-p1">この条例は、虹の橋をかけることに関し必要な事項を定める。</Paragraph>',
  );
  expect(bodies.get('art-2')).toBe(
    [
      '<Paragraph id="art-2-p1">',
      '橋の色は、次のとおりとする。',
      '<Item id="art-2-p1-i1" label="(1)">赤</Item>',
      '<Item id="art-2-p1-i2" label="(2)">青</Item>',
      '</Paragraph>',
      '<Paragraph id="art-2-p2" label="２">市長は、前項第１号の色を変えるときは、[第１条](section:mihon/plan/art-1)の目的によらなければならない。</Paragraph>',
    ].join('\n\n'),
  );
  expect([...bodies.values()].at(-1)).toBe(
    '<Paragraph id="suppl-1-p1">この条例は、令和５年１０月１日から施行する。</Paragraph>',
  );
  expect(imported.written.files.get('document.yaml')).toContain('event: 条例第3号');
  expect(imported.remarks.map(({ text }) => text)).toEqual(encoding ? [`文字コードは${encoding}でした。`] : []);
});

test('A mail’s broken lines are one paragraph, a list below them is a list', async () => {
  const text = '市民と市が力を合わせて虹の橋を\nかけるときの手引きを、ここにま\nとめました。\n・赤い橋\n・青い橋\n';
  const bodies = [...listBodies(await importSample(new TextEncoder().encode(text), 'mail.txt')).values()];
  expect(bodies[0]).toContain('市民と市が力を合わせて虹の橋をかけるときの手引きを、ここにまとめました。');
  expect(bodies[0]).toContain('- 赤い橋\n- 青い橋');
});

const PAGE = `<!doctype html><title>橋</title><body><nav>目次</nav><h1>橋の手引き</h1><h2>色</h2>
<p>橋は<ruby>虹<rt>にじ</rt></ruby>の色です。<span hidden>内部の覚え</span></p><ol start="3"><li>赤<li>青</ol>
<table><caption>表1 色</caption><tr><th>色<th>数</tr><tr><td rowspan="2">赤<td>1</tr><tr><td>2</tr></table>
<p><img src="https://example.com/a.png" alt="橋の図"></p><script>alert(1)</script></body>`;

test('A page becomes headings, lists with their numbers and tables with merged cells filled and named', async () => {
  const imported = await importSample(new TextEncoder().encode(PAGE), 'page.html');
  const body = [...listBodies(imported).values()].join('\n');
  expect(body).toContain('橋は虹の色です。');
  expect(body).toContain('- 3.　赤\n- 4.　青');
  expect(body).toContain('caption="表1 色" merged="A2:A3">\n\n| 色 | 数 |\n| --- | --- |\n| 赤 | 1 |\n| 赤 | 2 |');
  expect(body).toContain('代わりの文は「橋の図」です。');
});

test('What a page hides, runs or repeats is not carried, and said', async () => {
  const { balance, written } = await importSample(new TextEncoder().encode(PAGE), 'page.html');
  const told = balance.asides.map(({ reason, text }) => `${reason} ${text}`);
  expect(told).toEqual(
    expect.arrayContaining([
      '隠された部分 内部の覚え',
      'プログラム alert(1)',
      'ページの案内 目次',
      'ふりがな（furigana.yamlに書けます） にじ',
    ]),
  );
  expect([...written.files.values()].join('\n')).not.toMatch(/alert|内部の覚え|example\.com/);
  expect([balance.carried + balance.aside, balance.open]).toEqual([balance.total, 0]);
});

test('A text in Markdown becomes chapters and sections; HTML in it is set aside', async () => {
  const text =
    '# 総論\n\n## 目的\n\n**大切**な橋です。\n\n### 色\n\n- 赤\n- 青\n\n<script>alert(1)</script>\n\n## 方法\n\n話し合います。\n';
  const imported = await importSample(new TextEncoder().encode(text), 'plan.md');
  const [first, second] = [...listBodies(imported).values()];
  expect(first).toMatch(
    /^\*\*大切\*\*な橋です。\n\n### 色 \\\{#n\d+-h1\}\n\n<List source="[^"]*">\n\n- 赤\n- 青\n\n<\/List>$/,
  );
  expect(second).toBe('話し合います。');
  expect(imported.balance.asides.map(({ reason }) => reason)).toContain('HTMLの記号');
});
