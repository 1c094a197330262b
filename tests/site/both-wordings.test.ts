import { expect, test } from 'vitest';
import { BESIDE } from '../../src/domain/page/page-marks.ts';
import { openIndex } from '../support/site/ask-index.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readFile } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

const CHAPTER = '/mihon/care/work/';
const pages = readPages('fixture');
const find = (path: string) => pages.find((page) => page.path === path)?.root;
const textOf = (selector: string, path = CHAPTER) => find(path)?.querySelector(selector)?.textContent.trim();

test('A chapter in both wordings has as many rows on either side, paragraph beside paragraph', () => {
  const rows = (find(CHAPTER)?.querySelectorAll('.facing') ?? []).map((pair) =>
    ['.own', '.official'].map((side) =>
      pair.querySelector(side)?.children.map(({ id }) => id.replace('official-', '')),
    ),
  );
  expect(rows).toEqual([
    [
      ['', 'art-3-p1', 'art-3-p2', ''],
      ['', 'art-3-p1', 'art-3-p2', 'art-3-p3'],
    ],
    [
      ['', 'art-4-p1', 'art-4-p2', ''],
      ['', 'art-4-p1', 'art-4-p2', ''],
    ],
  ]);
  expect(textOf('#art-3 .none')).toBe('当サイトの版には、この項に当たる文がありません。');
});

test('Exactly the passage whose city’s words have changed is marked, with their date', () => {
  const marked = pages.flatMap(({ path, root }) =>
    path.startsWith('/mihon/') && !path.endsWith('/print/')
      ? root.querySelectorAll('.own .note').map((note) => `${path}${note.closest('section')?.id} ${note.textContent}`)
      : [],
  );
  expect(marked).toEqual([
    `${CHAPTER}art-4 見直しが必要　この文は、変わる前の市の文に合わせてあります。市の原文（令和7年（2025年）4月1日）で確かめてください。`,
  ]);
});

test('Whoever cites a section with both takes the city’s words, and is told so', () => {
  expect(textOf('#art-3 [data-cite]')).toBe(
    'みほん市『みほん市橋の手入れ条例』令和7年（2025年）4月1日、第3条「市は、橋守（前条第２号の橋守をいう。以下同じ。）に対し、手入れに必要な器具を貸与するものとする。２　市は、手入れに要する費用を、予算の範囲内において負担する。３　前項の費用の請求は、手入れを行った日から３０日以内に行わなければならない。」、市の原文（協働ハンドブックに掲載）、https://kyodo-handbook.example/handbook/mihon/care/work/#official-art-3',
  );
  expect(textOf('#art-3 .cite')).toContain('引用文は、市の原文です。');
  expect(textOf('#purpose [data-cite]', '/mihon/guide/start/')).toContain('協働ハンドブックの版（原文ではありません）');
  expect(readFile('fixture', 'n/9503/index.html')).toContain('url=/handbook/mihon/care/work/#official-art-3"');
  expect(readFile('fixture', 'n/9503/index.html')).toContain('（市の原文）へ移動します');
});

test('The page says where the city’s words are from and under what terms', () => {
  const told = textOf('[data-provenance]') ?? '';
  expect(told).toContain('みほん市橋の手入れ条例（架空の例規集）');
  expect(told).toContain('市のことばを使うときの条件は、市に確かめてください。');
  expect(textOf('[data-provenance]', '/mihon/guide/practice/')).toContain('出典を書けば、だれでも使えます。');
});

test('The search finds a section by either wording and says which of them holds the word', async () => {
  const { ask } = await openIndex('fixture');
  const found = async (query: string) =>
    (await ask(query)).places.map(({ path, words = '', keyPoint }) => [path, words, keyPoint.slice(0, 12)]);
  expect((await found('貸与するもの'))[0]).toEqual([
    '/mihon/care/work/#official-art-3',
    '市の原文',
    '市は、橋守（前条第２号の',
  ]);
  expect((await found('道具を貸します'))[0]?.slice(0, 2)).toEqual(['/mihon/care/work/#art-3', '']);
  const own = (await found('貸与するもの')).map(([path]) => path);
  expect(own).not.toContain('/mihon/care/work/#art-3');
});

test('Answers quote our words', () => {
  const parts = Array.from({ length: 16 }, (_, at) => readFile('fixture', `data/answers/mihon/${at}.json`)).join('');
  expect(parts).toContain('手入れにかかる費用は、予算の範囲で市が負担します。');
  expect(parts).not.toContain('手入れに要する費用');
});

test('The Markdown twin, the list for machines and the tables hold both, each by its name', () => {
  const twin = readFile('fixture', 'mihon/care/work/index.md');
  const [head = ''] = twin.split('\n');
  expect(head).toContain('「市の原文」とあるところは、市の文のままです。');
  const at = ['当サイトのことば', '道具を貸します', '市の原文', '器具を貸与する'].map((words) =>
    twin.indexOf(words, head.length),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
  expect(readFile('fixture', 'llms.txt')).toContain(
    '## みほん市『みほん市橋の手入れ条例』（当サイトのことば・市の原文）',
  );
  const rows = JSON.parse(readFile('fixture', 'data/wordings.json')) as readonly Record<string, string>[];
  expect(
    rows.filter(({ unit }) => unit === '第3条第2項').map(({ wording, text, dated }) => [wording, text, dated]),
  ).toEqual([
    ['own', '手入れにかかる費用は、予算の範囲で市が負担します。', ''],
    ['official', '２　市は、手入れに要する費用を、予算の範囲内において負担する。', '令和7年4月1日'],
  ]);
});

test.each(EACH_SITE)('A page of the %s site offers a choice of wordings exactly where there are two', (site) => {
  const wrong = readPages(site)
    .filter(({ root }) => root.querySelector('.section'))
    .filter(({ root }) => Boolean(root.querySelector('#in-both')) !== Boolean(root.querySelector(BESIDE)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('Where no city’s words lie beside ours, nothing of them weighs on a page', () => {
  const bearing = readPages('real').filter(({ html }) => /in-both|data-beside|facing|kyodo\.words/.test(html));
  expect(bearing.map(({ path }) => path)).toEqual([]);
});
