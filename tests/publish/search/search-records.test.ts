import { expect, test } from 'vitest';
import type { PlaceOnPage } from '../../../src/domain/search/index/search-place.ts';
import { readRecords } from '../../../src/publish/search/search-records.ts';

const PLACE: PlaceOnPage = {
  kind: 'section',
  code: '9201',
  path: '/mihon/ordinance/rules/#art-1',
  title: '第1条　橋',
  keyPoint: '市と市民は、虹の橋を"かける"ことができます。',
  cities: ['みほん市'],
  document: '虹の橋条例',
  chapter: '第1章　虹の橋',
  defines: ['橋'],
  names: [],
  selector: '[data-code="9201"]',
  article: 1,
};
const section = (body: string, code = '9201') => `<main><section data-code="${code}">${body}</section></main>`;
const fieldsOf = (html: string, place: PlaceOnPage = PLACE) => readRecords(html, [place])[0]?.fields ?? [];
const wordsOf = (html: string, place?: PlaceOnPage) => fieldsOf(html, place).flatMap(({ tokens }) => tokens);
const textOf = (html: string, place: PlaceOnPage = PLACE) => readRecords(html, [place])[0]?.text ?? '';

test('Every place of a page gives one record', () => {
  const other = { ...PLACE, code: '9202', path: '/mihon/ordinance/rules/#art-2', selector: '[data-code="9202"]' };
  const records = readRecords(section('<p>一番</p>') + section('<p>二番</p>', '9202'), [PLACE, other]);
  expect(records.map(({ place }) => place.path)).toEqual([
    '/mihon/ordinance/rules/#art-1',
    '/mihon/ordinance/rules/#art-2',
  ]);
  expect(records[0]?.text).not.toContain('二番');
});

test('The record holds pairs of characters of the folded text, Latin words whole', () => {
  expect(wordsOf(section('<p>第１２条の<b>ＮＰＯ</b>、平成三十一年四月</p>'))).toEqual(
    expect.arrayContaining(['12ᶻ', '条の', 'npoᶻ', '平成', '31ᶻ']),
  );
});

test('Title, key point, city and document are found too, and headings within', () => {
  const place = { ...PLACE, title: '第１条　ＮＰＯ', keyPoint: '１０万円', document: 'ＡＢ条例' };
  const words = wordsOf(section('<h3>見出し</h3><p>本文</p>'), place);
  expect(words).toEqual(
    expect.arrayContaining(['npoᶻ', '万円', 'abᶻ', '条例', 'みほ', 'ほん', '見出', '本文', 'ᶜ9201ᶻ', 'ᵃ1ᶻ']),
  );
  expect(words.filter((word) => word === '見出').length).toBe(2);
});

test('A word counts by where it stands: most in the title, then in what a row begins with, headings and the key point', () => {
  const place = { ...PLACE, title: '題', keyPoint: '要点', document: '文書', years: [2009] };
  const weightOf = (word: string) =>
    fieldsOf(section('<h3>見出し</h3><p>本文</p>'), place).find(({ tokens }) => tokens.includes(word))?.weight;
  expect(['題', 'ʸ2009ᶻ', '見出', '要点', '本文', '文書'].map(weightOf)).toEqual([7, 5, 3, 2, 1, 0.5]);
});

test('What the page is called counts as the title of the whole page, and of no place on it', () => {
  const html = `<meta name="keywords" content="一覧表">${section('<p>文</p>')}`;
  const holds = (path: string) => wordsOf(html, { ...PLACE, path }).includes('覧表');
  expect(['/mihon/projects/', '/mihon/projects/#d1'].map(holds)).toEqual([true, false]);
});

test('The place is found by its number, its article and the articles it names', () => {
  const words = wordsOf(section('<p>第３条と第１２条、第3条</p>'));
  expect(words).toEqual(expect.arrayContaining(['ᶜ9201ᶻ', 'ᵃ1ᶻ', 'ᵐ3ᶻ', 'ᵐ12ᶻ']));
  expect(words.filter((word) => word === 'ᵐ3ᶻ')).toHaveLength(1);
});

test('A year that a row begins with, and the year of the document where it begins, stand out', () => {
  const count = (html: string, place = PLACE) => wordsOf(html, place).filter((word) => word === 'ʸ2009ᶻ').length;
  expect(count(section('<p>平成21年に始まりました。</p>'))).toBe(1);
  expect(count(section('<table><tr><th>平成21年</th><td>始まり</td></tr></table>'))).toBe(2);
  expect(count(section('<p>文</p>'), { ...PLACE, years: [2009] })).toBe(1);
});

test('What is a place of its own is no text of the place around it', () => {
  const list = { ...PLACE, path: '/list/', selector: 'main' };
  const group = { ...PLACE, path: '/list/#d1', selector: '#d1' };
  const records = readRecords('<main><p>全体</p><table><tbody id="d1"><tr><td>花壇</td></tr></tbody></table></main>', [
    list,
    group,
  ]);
  expect(records[0]?.text).toContain('全体');
  expect(records[0]?.text).not.toContain('花壇');
  expect(records[1]?.text).toContain('花壇');
});

test('A place that is no article has no article’s fact', () => {
  const { article: _article, ...plain } = PLACE;
  expect(wordsOf(section('<p>文</p>'), plain).filter((word) => word.startsWith('ᵃ'))).toEqual([]);
});

test('What is no text of the section is not found: citation, paper notes, popovers, drawings, scripts', () => {
  const hidden = [
    '<p data-aside>見えない</p>',
    '<ol class="paper-only"><li>見えない</li></ol>',
    '<div popover>見えない</div>',
    '<svg><title>見えない</title></svg>',
    '<script>見えない</script>',
    '<ruby>協<rt>見えない</rt></ruby>',
    '<span data-sign>見えない</span>',
    '<nav>見えない</nav>',
  ];
  expect(textOf(section(`<p>見える</p>${hidden.join('')}`))).toContain('見える');
  expect(textOf(section(`<p>見える</p>${hidden.join('')}`))).not.toContain('見えない');
});

test('A marked term is a word of the text', () => {
  expect(textOf(section('<p>多くの<button type="button" class="term">市民等</button>が集まります。</p>'))).toContain(
    '多くの市民等が集まります。',
  );
});

test('Words of neighbouring blocks and cells do not run together', () => {
  expect(textOf(section('<table><tr><th>委託</th><td>補助</td></tr></table><p>共催</p><p>後援</p>'))).toContain(
    '委託 補助 共催 後援',
  );
});

test('Signs of markup in the text stay text', () => {
  expect(textOf(section('<p>1 &lt; 2 &amp; &lt;script&gt;</p>'))).toContain('1 < 2 & <script>');
  const words = wordsOf(section('<p>&lt;script&gt;&amp;&quot;</p>'));
  expect(words).toContain('scriptᶻ');
  expect(words.filter((word) => !/^[\p{L}\p{N}ー]+$/u.test(word))).toEqual([]);
});

test('A place that is not on its page stops the build, named', () => {
  expect(() => readRecords(section('<p>文</p>', '9999'), [PLACE])).toThrow(
    '/mihon/ordinance/rules/#art-1 のページに [data-code="9201"] がありません',
  );
});

test('What people type who do not know its words finds a place, and is no part of what it says', () => {
  const place = { ...PLACE, asked: ['渡れなくなったら'] };
  expect(wordsOf(section('<p>橋</p>'), place)).toEqual(expect.arrayContaining(['渡れ', 'れな']));
  expect(textOf(section('<p>橋</p>'), place)).not.toContain('渡れ');
});
