import { expect, test } from 'vitest';
import {
  citeWording,
  markWording,
  tellBesideCity,
  tellBooklet,
  tellCollection,
  tellFoot,
  tellPublisher,
  tellTables,
  tellTerms,
  tellTwin,
  tellWording,
} from '../../../src/domain/handbook/wording.ts';

/** What denies that words are the city's, or that who hands them out is the city. */
const DENIAL =
  /(?:原文|公式(?:の文|サイト)|市のことば|もの)では(?:あり)?(?:ません|ない)|当サイトのことば|言い直|市とは別/;

const PLAIN = { name: '協働ハンドブック' };
const CITY_OWN = { name: 'みほんハンドブック', publisher: 'みほん市協働係', officialOf: 'mihon' };
const MIHON = { id: 'mihon', name: 'みほん市' };
const OTHER = { id: 'aobano', name: 'あおば野市' };
const OF = { city: 'みほん市', document: '虹の橋条例', site: '協働ハンドブック' };

const tellAll = (wording: 'own' | 'official') => [
  ...Object.values(tellWording(wording)),
  citeWording(wording, '協働ハンドブック'),
  tellBooklet([wording]),
  tellTerms(wording, ''),
  tellTwin(wording, OF),
  tellFoot(PLAIN, { city: MIHON, wording }),
];

test('Of a city’s own words nothing is denied, in any sentence', () => {
  expect(tellAll('official').filter((text) => DENIAL.test(text))).toEqual([]);
});

test('Of words of ours every sentence says that they are not the city’s', () => {
  const { heading, cover, paper, notes } = tellWording('own');
  const told = [heading, cover, paper, notes, citeWording('own', 'x'), tellBooklet(['own']), tellTwin('own', OF)];
  expect([...told, tellFoot(PLAIN, { city: MIHON })].filter((text) => !DENIAL.test(text))).toEqual([]);
});

test('A booklet of both says which of its sections are the city’s words', () => {
  expect(tellBooklet(['own', 'official', 'own'])).toBe(
    '文章は、「市の原文」とある節は市の文のまま、ほかの節は当サイトのことばで書き直した版で、原文ではありません。',
  );
});

test('Terms of a city’s words are the city’s, or to be asked for; ours need none here', () => {
  expect(tellTerms('official', '')).toBe('市のことばを使うときの条件は、市に確かめてください。');
  expect(tellTerms('official', 'だれでも使えます。')).toBe('だれでも使えます。');
  expect(tellTerms('own', 'だれでも使えます。')).toBe('');
});

test('A site that a city hands out does not deny being that city’s, and says of others that it is not', () => {
  const own = [
    tellFoot(CITY_OWN, {}),
    tellFoot(CITY_OWN, { city: MIHON }),
    tellFoot(CITY_OWN, { city: MIHON, wording: 'official' }),
    tellPublisher(CITY_OWN, 1),
    tellTables(CITY_OWN).replace('当サイトのことばで言い直したもの', ''),
    tellBesideCity(CITY_OWN, 'mihon'),
  ];
  expect(own.filter((text) => DENIAL.test(text))).toEqual([]);
  expect(tellFoot(CITY_OWN, { city: OTHER })).toContain('あおば野市の公式サイトではありません。');
  expect(tellPublisher(CITY_OWN, 2)).toContain('ほかの市の文書は、その市が公開しているものではありません。');
  expect(tellBesideCity(CITY_OWN, 'aobano')).toBe('（このサイトは市の公式サイトではありません）');
});

test('A site of nobody in particular says that it is no city’s', () => {
  for (const text of [tellFoot(PLAIN, {}), tellPublisher(PLAIN, 4), tellBesideCity(PLAIN, 'mihon')])
    expect(text).toContain('市の公式サイトではありません');
});

test('A site of both tells which documents are the city’s words; of one kind it says so of all', () => {
  expect(tellCollection(['own']).written).toContain('市の原文をそのまま載せたものではありません');
  expect(tellCollection(['own', 'official']).sources).toContain('「市の原文」とある文書は市の文のままです。');
  expect(Object.values(tellCollection(['official'])).filter((text) => /書き直した版|言い直/.test(text))).toEqual([]);
  expect(markWording('虹の橋条例', 'official')).toBe('虹の橋条例（市の原文）');
  expect(markWording('虹の橋条例', 'own')).toBe('虹の橋条例');
});
