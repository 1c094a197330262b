import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { openIndex } from '../support/site/ask-index.ts';
import { SITES } from '../support/site/build-sites.ts';

const read = (path: string) => readFileSync(`${SITES.fixture.out}/${path}index.html`, 'utf8');
const leadsTo = (path: string) => /url=([^"]+)"/.exec(read(path))?.[1];

test('Other editions are in no list of the site: sitemap, catalogue, data, texts for machines', () => {
  const files = ['sitemap-0.xml', 'data/catalogue.json', 'data/sections.json', 'llms.txt'];
  const texts = files.map((file) => readFileSync(`${SITES.fixture.out}/${file}`, 'utf8'));
  expect(texts.filter((text) => /mihon\/(?:compass|ordinance)\/\d/.test(text))).toEqual([]);
});

test('The search folds the other editions: their words are no places, the one in force leads to where they differ', async () => {
  const index = await openIndex('fixture');
  const of = (path: string) => index.places.filter((place) => place.path.startsWith(path));
  const [compass, ...gone] = of('/mihon/compass/');
  expect([compass?.path, compass?.editions]).toEqual([
    '/mihon/compass/whole/#compass-text',
    [
      { name: '令和3年（2021年）4月の版', path: '/mihon/compass/2021-04/whole/#compass-text' },
      { name: '平成30年（2018年）4月の版', path: '/mihon/compass/2018-04/whole/#compass-text' },
    ],
  ]);
  expect(gone.map(({ path, warning }) => [path, warning])).toEqual([
    ['/mihon/compass/2018-04/ferry/#ferry-text', '前の版。いまは削除されています'],
    ['/mihon/compass/2021-04/whole/#keeper-text', '前の版。いまは削除されています'],
  ]);
  expect(of('/mihon/ordinance/2027-04-01/').map(({ warning }) => warning)).toEqual([
    'これからの版。まだ有効ではありません',
    'これからの版。まだ有効ではありません',
  ]);
});

test('What is in force comes before what only another edition says, which is found all the same', async () => {
  const index = await openIndex('fixture');
  const ask = async (query: string) => (await index.ask(query)).places.map(({ path }) => path);
  const found = await ask('橋渡し 橋 川');
  expect(found.findIndex((path) => path.includes('/compass/whole/'))).toBeGreaterThanOrEqual(0);
  expect(found[0]).not.toMatch(/\/\d{4}-/);
  expect((await ask('渡し舟'))[0]).toBe('/mihon/compass/2018-04/ferry/#ferry-text');
  expect((await ask('9611'))[0]).toBe('/mihon/compass/2018-04/ferry/#ferry-text');
});

test('The sitemap gives the days of editions as their data do, and no day of a build', () => {
  const sitemap = readFileSync(`${SITES.fixture.out}/sitemap-0.xml`, 'utf8');
  const dayOf = (path: string) =>
    new RegExp(`/handbook${path}</loc>(?:<lastmod>([^<]*)</lastmod>)?`).exec(sitemap)?.[1];
  expect(dayOf('/mihon/compass/whole/')).toBe('2024-05-01T00:00:00.000Z');
  expect(dayOf('/mihon/ordinance/changes/')).toBe('2024-04-01T00:00:00.000Z');
  expect(dayOf('/about/')).toBeUndefined();
});

type Packet = Readonly<Record<string, string>>;
const packetsOf = (city: string): readonly Packet[] =>
  JSON.parse(readFileSync(`${SITES.fixture.out}/data/citations-${city}.json`, 'utf8')) as Packet[];

test('Every section of every edition has a packet to cite it by, whose address leads to these very words', () => {
  const packets = packetsOf('mihon');
  const [packet] = packets.filter(({ id }) => id === 'mihon/compass/2021-04/compass-text');
  expect(packet).toMatchObject({
    text: '橋渡しは、川の両側の人が行います。',
    city: 'みほん市',
    document: 'みほん市橋渡し指針',
    edition: '2021-04',
    updated: '2021-04-01',
    source: '架空の資料',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(packet?.['hash']).toBe(
    `sha256:${createHash('sha256')
      .update(packet?.['text'] ?? '')
      .digest('hex')}`,
  );
  expect(new Set(packets.map(({ id }) => id)).size).toBe(packets.length);
  const lost = packets.filter(({ address = '', number = '' }) => {
    const { pathname, hash } = new URL(address);
    const path = pathname.slice('/handbook/'.length);
    const to = leadsTo(path) === undefined ? path : (leadsTo(path) ?? '').slice('/handbook/'.length);
    return !parse(read(to)).getElementById(hash.slice(1)) || leadsTo(new URL(number).pathname.slice(10)) === undefined;
  });
  expect(lost).toEqual([]);
});
