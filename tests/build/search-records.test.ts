import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readRecords, type Place } from '../../src/build/search-records.ts';

const PLACE: Place = {
  code: '9201',
  path: '/mihon/ordinance/rules/#art-1',
  title: '第1条　橋',
  keyPoint: '市と市民は、虹の橋を"かける"ことができます。',
  city: 'みほん市',
  document: '虹の橋条例',
  chapter: '第1章　虹の橋',
  defines: ['橋'],
  article: 1,
};
const section = (body: string, code = '9201') => `<main><section data-code="${code}">${body}</section></main>`;
const contentOf = (html: string, place: Place = PLACE) => parse(readRecords(html, [place])[0]?.content ?? '');
const textOf = (html: string, place?: Place) => contentOf(html, place).querySelector('body')?.textContent ?? '';

test('Every place of a page gives one record that leads to it', () => {
  const other = { ...PLACE, code: '9202', path: '/mihon/ordinance/rules/#art-2' };
  const records = readRecords(section('<p>一</p>') + section('<p>二</p>', '9202'), [PLACE, other]);
  expect(records.map(({ url }) => url)).toEqual(['/mihon/ordinance/rules/#art-1', '/mihon/ordinance/rules/#art-2']);
  expect(records[0]?.content).not.toContain('二');
});

test('What a result shows stands unfolded in the record', () => {
  const meta = contentOf(section('<p>文</p>')).querySelectorAll('[data-pagefind-meta]');
  expect(
    Object.fromEntries(meta.map((tag) => [tag.getAttribute('data-pagefind-meta'), tag.getAttribute('content')])),
  ).toEqual({
    'title[content]': PLACE.title,
    'keyPoint[content]': PLACE.keyPoint,
    'city[content]': 'みほん市',
    'document[content]': '虹の橋条例',
    'chapter[content]': '第1章　虹の橋',
  });
});

test('Results can be narrowed to a city, a document and the terms explained there', () => {
  const filters = contentOf(section('<p>文</p>')).querySelectorAll('[data-pagefind-filter]');
  expect(filters.map((tag) => [tag.getAttribute('data-pagefind-filter'), tag.getAttribute('content')])).toEqual([
    ['defines[content]', '橋'],
    ['city[content]', 'みほん市'],
    ['document[content]', '虹の橋条例'],
  ]);
});

test('The text is folded as a query is', () => {
  expect(textOf(section('<p>第１２条の<b>ＮＰＯ</b>、平成三十一年四月</p>'))).toContain('第12条のnpo、平成31年4月');
});

test('Title and key point are folded for the search, city and document too', () => {
  const place = { ...PLACE, title: '第１条　ＮＰＯ', keyPoint: '１０万円', document: 'ＡＢ条例' };
  const content = contentOf(section('<p>文</p>'), place);
  expect(content.querySelector('h1')?.textContent).toBe('第1条 npo');
  expect(content.querySelectorAll('p').map((block) => block.textContent)).toEqual([
    'みほん市 ab条例 第1章 虹の橋',
    '10万円',
    '文',
    'code9201 hart1z',
  ]);
});

test('The place is found by its number, its article and the articles it names', () => {
  const words = textOf(section('<p>第３条と第１２条、第3条</p>')).split(/[^a-z0-9]+/);
  expect(words).toEqual(expect.arrayContaining(['code9201', 'hart1z', 'art3z', 'art12z']));
  expect(words.filter((word) => word === 'art3z')).toHaveLength(1);
});

test('A place that is no article has no article’s fact', () => {
  const { article: _article, ...plain } = PLACE;
  expect(textOf(section('<p>文</p>'), plain)).not.toMatch(/hart\d/);
});

test('What is no text of the section is not found: citation, paper notes, popovers, drawings, scripts', () => {
  const hidden = [
    '<p class="cite">見えない</p>',
    '<ol class="paper-only"><li>見えない</li></ol>',
    '<div popover>見えない</div>',
    '<svg><title>見えない</title></svg>',
    '<script>見えない</script>',
    '<ruby>協<rt>見えない</rt></ruby>',
    '<span class="note-label">見えない</span>',
    '<nav>見えない</nav>',
  ];
  expect(textOf(section(`<p>見える</p>${hidden.join('')}`))).toContain('見える');
  expect(textOf(section(`<p>見える</p>${hidden.join('')}`))).not.toContain('見えない');
});

test('Words of neighbouring blocks and cells do not run together', () => {
  expect(textOf(section('<table><tr><th>委託</th><td>補助</td></tr></table><p>共催</p><p>後援</p>'))).toContain(
    '委託 補助 共催 後援',
  );
});

test('Signs of markup in the text stay text', () => {
  const [record] = readRecords(section('<p>1 &lt; 2 &amp; &lt;script&gt;</p>'), [PLACE]);
  expect(record?.content).toContain('<p>1 &lt; 2 &amp; &lt;script&gt;</p>');
});

test('A place that is not on its page stops the build, named', () => {
  expect(() => readRecords(section('<p>文</p>', '9999'), [PLACE])).toThrow(
    '/mihon/ordinance/rules/#art-1 のページに番号 9201 の節（data-code）がありません',
  );
});
