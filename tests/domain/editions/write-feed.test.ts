import { parse } from 'node-html-parser';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { writeFeed, type Feed } from '../../../src/domain/editions/write-feed.ts';

const entry = (edition: string, updated: string, title = '橋の指針') => ({
  name: `mihon/compass/${edition}`,
  title,
  updated,
  summary: '色を<加え>ました。',
  address: `https://a.example/mihon/compass/`,
});
const feed: Feed = {
  title: '版',
  author: 'ハンドブック',
  address: 'https://a.example/data/changes.xml',
  page: 'https://a.example/about/sources/',
  entries: [entry('2018-04', '2018-04-01'), entry('2024-05', '2024-05-01', 'A & "B"')],
};

/** Reads a feed strictly: what is no well-formed XML throws. */
function readStrictly(xml: string): readonly string[] {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  const told: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri }) => void path.push(uri === 'http://www.w3.org/2005/Atom' ? local : `?${local}`));
  parser.on('text', (text) => text.trim() !== '' && told.push(`${path.join('/')} ${text}`));
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  return told;
}

test('A strict reader finds the latest edition first, with its own day and a name that stays', () => {
  expect(readStrictly(writeFeed(feed))).toEqual([
    'feed/title 版',
    'feed/id https://a.example/data/changes.xml',
    'feed/updated 2024-05-01T00:00:00+09:00',
    'feed/author/name ハンドブック',
    'feed/entry/id tag:a.example,2026:mihon/compass/2024-05',
    'feed/entry/title A & "B"',
    'feed/entry/updated 2024-05-01T00:00:00+09:00',
    'feed/entry/summary 色を<加え>ました。',
    'feed/entry/id tag:a.example,2026:mihon/compass/2018-04',
    'feed/entry/title 橋の指針',
    'feed/entry/updated 2018-04-01T00:00:00+09:00',
    'feed/entry/summary 色を<加え>ました。',
  ]);
});

test('Another reader finds the same entries and their addresses', () => {
  const entries = parse(writeFeed(feed)).querySelectorAll('entry');
  expect(entries.map((one) => one.querySelector('id')?.textContent)).toEqual([
    'tag:a.example,2026:mihon/compass/2024-05',
    'tag:a.example,2026:mihon/compass/2018-04',
  ]);
});

test('A feed in which nothing is told yet can be read', () => {
  expect(readStrictly(writeFeed({ ...feed, entries: [] }))).toContain('feed/updated 1970-01-01T00:00:00+09:00');
});
