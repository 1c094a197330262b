import { expect, test } from 'vitest';
import { findPage } from '../../../src/publish/search/find-page.ts';
import { readRecords } from '../../../src/publish/search/search-records.ts';

const write = (meta: string) => `<html><head>
<meta name="description" content="文字の大きさを選べます。選ばなければ、端末に合わせます。">${meta}</head>
<body><main><h1>表示の<wbr>設定</h1><p>ここは本文です。</p><h2>ふりがなについて</h2></main></body></html>`;
const CALLED = '<meta name="keywords" content="大きい字,暗い画面">';

test('A page that says what people call it is a place, told by its title and the first sentence it says of itself', () => {
  expect(findPage(write(CALLED), '/settings/')).toMatchObject({
    kind: 'page',
    path: '/settings/',
    title: '表示の設定',
    keyPoint: '文字の大きさを選べます。',
    cities: [],
    names: [{ name: '表示の設定', path: '/settings/' }],
  });
});

test('A page that does not say so is no place', () => {
  expect(findPage(write(''), '/settings/')).toBeUndefined();
});

test('It is found by what people call it as by its title, by what it says of itself and its headings, not by its text', () => {
  const place = findPage(write(CALLED), '/settings/');
  const [record] = place ? readRecords(write(CALLED), [place]) : [];
  const weightOf = (token: string) => record?.fields.find(({ tokens }) => tokens.includes(token))?.weight;
  expect(['設定', 'い字', '端末', 'りが', '本文'].map(weightOf)).toEqual([7, 7, 1, 1, undefined]);
  expect(record?.text).toContain('暗い画面');
});
