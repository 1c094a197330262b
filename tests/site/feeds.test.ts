import { readFileSync } from 'node:fs';
import { Parser } from 'saxen';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { editionFeed } from '../../src/domain/handbook/address.ts';
import { SITES } from '../support/site/build-sites.ts';

/** What a parser meets: names of elements with their attributes, and the text in them. */
type Met = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string };

const readers: Readonly<Record<string, (xml: string) => readonly Met[]>> = {
  saxes: (xml) => {
    const [met, open] = [[] as Met[], [] as Met[]];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const one = { name, attributes: attributes as Record<string, string>, text: '' };
      met.push(one);
      open.push(one);
    });
    parser.on('text', (text) => void (open.at(-1) && (open.at(-1)!.text += text)));
    parser.on('closetag', () => void open.pop());
    parser.write(xml).close();
    return met;
  },
  saxen: (xml) => {
    const [met, open] = [[] as Met[], [] as Met[]];
    const parser = new Parser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('openTag', (name, getAttributes, decode) => {
      const attributes = Object.fromEntries(
        Object.entries(getAttributes()).map(([key, value]) => [key, decode(String(value))]),
      );
      const one = { name, attributes, text: '' };
      met.push(one);
      open.push(one);
    });
    parser.on('text', (text, decode) => void (open.at(-1) && (open.at(-1)!.text += decode(text))));
    parser.on('closeTag', () => void open.pop());
    parser.parse(xml);
    return met;
  },
};

const feed = (city?: string) => readFileSync(`${SITES.fixture.out}${editionFeed(city)}`, 'utf8');
const textsOf = (met: readonly Met[], name: string) => met.flatMap((one) => (one.name === name ? [one.text] : []));

describe.each(Object.entries(readers))('As %s reads it', (_, read) => {
  test('the feed of a city tells every edition of its documents, latest first, with names and days of its data', () => {
    const met = read(feed('mihon'));
    expect(met[0]).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    const [ofFeed, ...ids] = textsOf(met, 'id');
    const [latest, ...days] = textsOf(met, 'updated');
    expect(ofFeed).toMatch(/^https:\/\/.*\/data\/changes-mihon\.xml$/);
    expect(ids.filter((id) => id.includes('/compass/')).map((id) => id.replace(/^.*:/, ''))).toEqual([
      'mihon/compass/2024-05',
      'mihon/compass/2021-04',
      'mihon/compass/2018-04',
    ]);
    expect(ids.every((id) => /^tag:[^,]+,2026:mihon\//.test(id)) && new Set(ids).size === ids.length).toBe(true);
    expect(latest).toBe(days[0]);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days[0]).toBe('2026-09-30T00:00:00+09:00'); // the day the coming ordinance was told of
    expect(textsOf(met, 'summary')).toContain('橋を手入れする条を加え、橋をかける前に相談することにします。');
  });

  test('the feed of all cities holds that of each', () => {
    const all = new Set(textsOf(read(feed()), 'id'));
    const own = textsOf(read(feed('mihon')), 'id').slice(1);
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((id) => !all.has(id))).toEqual([]);
  });
});

test('Both parsers read the same to the letter', () => {
  const [one, other] = Object.values(readers).map((read) => read(feed()));
  expect(one).toEqual(other);
});
