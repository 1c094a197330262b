import { expect, test } from 'vitest';
import { importSample, listBodies, makeRoot, tellFaults } from '../support/import/import-sample.ts';
import { putFiles } from '../../src/loaders/put-files.ts';
import { join } from 'node:path';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const LAW = `みほん市虹の橋条例
令和五年十月一日
条例第三号
目次
前文
第一章　総則（第一条―第二条の二）
第二章　橋
第一節　色（第三条・第四条）
附則
わたしたちは、虹の橋のもとに生まれました。ここに、この条例を定めます。
第一章　総則
（目的）
第一条　この条例は、虹の橋に関し必要な事項を定める。
（定義）
第二条　この条例で用いる語の意義は、次の各号のとおりとする。
一　橋　虹の橋をいう。
二　色　次に掲げるものをいう。
イ　赤
ロ　青
２　前項第二号イの色は、市長が定める。ただし、青は、
この限りでない。
（市の責務）
第二条の二　市は、橋を守る。
２　市長は、前項の橋を見回る。
第二章　橋
第一節　色
第三条　橋の色は、別表のとおりとする。
第四条　削除
附　則
（施行期日）
１　この条例は、公布の日から施行する。
２　第三条の規定は、令和六年四月一日から適用する。
附　則（令和六年条例第五号）
この条例は、公布の日から施行する。`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const TABLE = `<w:tbl><w:tr>${cell('色')}${cell('数')}</w:tr><w:tr>${cell('赤')}${cell('一')}</w:tr></w:tbl>`;
const bytes = makeWord({
  body: `${LAW.split('\n')
    .map((line) => paragraph(line))
    .join('')}${paragraph('別表（第三条関係）')}${TABLE}`,
});
const read = (root = makeRoot()) => importSample(bytes, 'law.docx', undefined, root);

test('An ordinance typed by hand is sorted into parts, chapters, articles and what follows them', async () => {
  const { written, draft } = await read();
  const heads = written.chapters.map(({ draft: chapter, title, sections }) => [
    chapter.part ?? '',
    `${chapter.headline.label}${title}`,
    sections.map(({ name, recorded }) => `${name.replace(/^n\d+$/, 'n')} ${recorded.label}${recorded.title}`),
  ]);
  expect(heads).toEqual([
    ['', '題名・目次・前文', ['n 題名・目次・前文']],
    ['', '第一章総則', ['art-1 第一条目的', 'art-2 第二条定義', 'art-2-2 第二条の二市の責務']],
    ['第二章　橋', '第一節色', ['art-3 第三条見出しのない条', 'art-4 第四条削除']],
    ['', '附則', ['n 附則', 'n 附則（令和六年条例第五号）']],
    ['', '別表（第三条関係）', ['n 別表（第三条関係）']],
  ]);
  expect(draft.enacted?.value).toBe('条例第三号');
});

test('Its items in kanji, what stands below them, and lines of their own keep their place', async () => {
  const bodies = listBodies(await read());
  expect(bodies.get('art-2')).toBe(
    [
      '<Paragraph id="art-2-p1">',
      'この条例で用いる語の意義は、次の各号のとおりとする。',
      '<Item id="art-2-p1-i1" label="一" term="橋">虹の橋をいう。</Item>',
      '<Item id="art-2-p1-i2" label="二" term="色">',
      '次に掲げるものをいう。',
      '<Sub label="イ">赤</Sub>',
      '<Sub label="ロ">青</Sub>',
      '</Item>',
      '</Paragraph>',
      '<Paragraph id="art-2-p2" label="２">',
      '前項第二号イの色は、市長が定める。ただし、青は、',
      'この限りでない。',
      '</Paragraph>',
    ].join('\n\n'),
  );
});

test('An article with a branch number and 附則 have paragraphs with addresses and their numbers as printed', async () => {
  const bodies = [...listBodies(await read()).values()];
  expect(bodies).toContain(
    '<Paragraph id="art-2-2-p1">市は、橋を守る。</Paragraph>\n\n<Paragraph id="art-2-2-p2" label="２">市長は、前項の橋を見回る。</Paragraph>',
  );
  expect(bodies).toContain(
    '<Paragraph id="suppl-1-p1" label="１" caption="（施行期日）">この条例は、公布の日から施行する。</Paragraph>\n\n<Paragraph id="suppl-1-p2" label="２">[第三条](section:mihon/plan/art-3)の規定は、令和六年四月一日から適用する。</Paragraph>',
  );
  expect(bodies).toContain('<Paragraph id="suppl-2-p1">この条例は、公布の日から施行する。</Paragraph>');
});

test('Title, contents and preamble stand as printed before it, its annexed table at the end', async () => {
  const { balance, ...imported } = await read();
  const [front = '', ...others] = [...listBodies({ balance, ...imported }).values()];
  expect(front).toContain('みほん市虹の橋条例\n\n令和五年十月一日\n\n条例第三号\n\n目次\n\n前文\n\n第一章　総則（');
  expect(front).toMatch(/附則\n\nわたしたちは、虹の橋のもとに生まれました。/);
  expect(others.at(-1)).toContain('\n\n| 色 | 数 |\n| --- | --- |\n| 赤 | 一 |');
  expect([balance.carried + balance.aside, balance.open]).toEqual([balance.total, 0]);
});

test('The check of content finds no fault in it', async () => {
  const root = makeRoot();
  putFiles(join(root, 'cities/mihon/plan'), (await read(root)).written.files);
  expect(await tellFaults(root)).toEqual([]);
});

test('編 and 章 above a 節 are kept a line each, the 編 with every 章 of it', async () => {
  const law = `みほん市橋条例\n第一編　総論\n第一章　通則\n第一節　目的\n第一条　橋を守る。\n第二章　橋\n第一節　色\n第二条　橋は赤とする。\n第二節　形\n第三条　橋は丸とする。`;
  const body = law
    .split('\n')
    .map((line) => paragraph(line))
    .join('');
  const { written } = await importSample(makeWord({ body }), 'law.docx', undefined, makeRoot());
  expect(written.chapters.flatMap(({ draft }) => draft.part ?? [])).toEqual([
    '第一編　総論\n第一章　通則',
    '第一編　総論\n第二章　橋',
    '第一編　総論\n第二章　橋',
  ]);
});
