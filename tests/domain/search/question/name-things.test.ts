import { expect, test } from 'vitest';
import { listAlike, nameScheme, nameTerm, nameThing } from '../../../../src/domain/search/question/name-things.ts';

const CITY = { name: 'みほん市', reading: 'みほんし' };
const GROUPS = [
  { say: ['活動センター', 'にじぴあ'], read: ['ニジピア'] },
  { say: ['補助金', '補助', '助成'], read: ['ほじょきん', 'grant'] },
];

test('A thing is called without its city’s name, spelled in either way', () => {
  expect(nameThing('みほん市提示型公募事業', CITY)).toBe('提示型公募事業');
  expect(nameThing('みほん人財の森', CITY)).toBe('人財の森');
  expect(nameThing('ＮＰＯ', CITY)).toBe('npo');
});

test('A scheme is called without its ending as well', () => {
  expect(nameScheme('みほん市橋の補助金制度', CITY)).toEqual(['橋の補助金制度', '橋の補助金']);
  expect(nameScheme('橋の募集', CITY)).toEqual(['橋の募集']);
});

test('A term is called by its reading, by each of two names in one, and by the words it is put together of', () => {
  expect(nameTerm({ name: '委員会・協議会', reading: 'いいんかい' }, CITY, GROUPS)).toEqual([
    '委員会・協議会',
    '委員会',
    '協議会',
    'いいんかい',
  ]);
  expect(nameTerm({ name: '活動センターにじぴあ', reading: 'かつどう' }, CITY, GROUPS)).toContain('にじぴあ');
  expect(nameTerm({ name: '補助', reading: 'ほじょ' }, CITY, GROUPS)).toEqual(['補助', 'ほじょ']);
});

test('A form means what the search knows for the same, how that is read, and schemes of that kind', () => {
  const alike = listAlike(['補助'], GROUPS);
  expect(alike.filter((word) => !/(?:制度|事業)$/.test(word))).toEqual(['補助', '補助金', '助成', 'ほじょきん']);
  expect(alike).toEqual(expect.arrayContaining(['補助金制度', '助成事業']));
  expect(listAlike(['後援'], GROUPS)).toEqual(['後援', '後援制度', '後援事業']);
});
