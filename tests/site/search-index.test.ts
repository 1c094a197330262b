import { isOfOtherEdition } from '../support/site/page-facts.ts';
import { brotliCompressSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseText, readText } from '../../src/publish/search/read-text.ts';
import { BESIDE } from '../../src/domain/page/page-marks.ts';
import { foldText } from '../../src/domain/japanese/fold-text.ts';
import type { SearchDirectory } from '../../src/domain/search/index/search-directory.ts';
import { PERMANENT_NUMBER } from '../../src/domain/handbook/permanent-number.ts';
import { unpackWords } from '../../src/domain/search/plan/pack-words.ts';
import { listShards, nameShardFile } from '../../src/domain/search/index/choose-shards.ts';
import { nameShardAt } from '../../src/domain/search/index/name-shard.ts';
import type { Postings } from '../../src/domain/search/index/postings.ts';
import { openIndex, type OpenIndex } from '../support/site/ask-index.ts';
import { SITES } from '../support/site/build-sites.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readFile, readSections } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

/** A word of Latin letters stands where no letter is beside it: PR is in neither "nonprofit" nor "profit". */
function holdsWord(text: string, word: string): boolean {
  return /^[a-z]/.test(word) ? new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(text) : text.includes(word);
}

/** Bytes of a further question within a city; the fixture site has みほん市 besides. */
const MOST_FURTHER = { real: 10_000, fixture: 12_000 } as const;

describe.each(EACH_SITE)('The search of the %s site', (site) => {
  let index: OpenIndex;
  beforeAll(async () => {
    index = await openIndex(site);
  });
  const listTexts = () => {
    const pages = new Map(readPages(site).map(({ path, html }) => [path, parseText(html)]));
    return readSections(site).flatMap(({ code, path, title, keyPoint }) => {
      const element = pages.get(path.replace(/#.*/, ''))?.querySelector(`[data-code="${code}"]`);
      // A city's words beside ours are a place of their own.
      element?.querySelector(BESIDE)?.remove();
      return element ? [{ path, text: foldText(`${title} ${keyPoint} ${readText(element)}`) }] : [];
    });
  };
  const listWords = () => {
    const { words } = JSON.parse(readFile(site, 'pagefind/directory.json')) as SearchDirectory;
    const { groups } = unpackWords(words);
    return [...new Set(groups.flatMap(({ say }) => say).map(foldText))];
  };

  test('holds every section once, and the other kinds besides', () => {
    // What only another edition has is held too (editions.test.ts).
    const sections = index.places.flatMap(({ kind, path }) =>
      kind === 'section' && !isOfOtherEdition(path) ? [path] : [],
    );
    const held = readSections(site).flatMap(({ path, officialPath }) => [
      path,
      ...(officialPath ? [officialPath] : []),
    ]);
    expect(sections.toSorted()).toEqual(held.toSorted());
    expect(new Set(index.places.map(({ kind }) => kind)).size).toBe(7);
    expect(new Set(index.places.map(({ path }) => path)).size).toBe(index.places.length);
  });

  test('finds every section that holds a word of the vocabulary, and counts it', async () => {
    const texts = listTexts();
    const lost: string[] = [];
    for (const word of listWords()) {
      const holding = texts.filter(({ text, path }) => holdsWord(text, word) && !path.endsWith('/projects/'));
      const found = new Set((await index.askAll(word)).places.map(({ path }) => path));
      lost.push(...holding.filter(({ path }) => !found.has(path)).map(({ path }) => `${word}: ${path}`));
    }
    expect(lost).toEqual([]);
  });

  test('leads every section’s own number and every title to it', async () => {
    const lost: string[] = [];
    for (const { code, path, title } of readSections(site)) {
      const [first] = (await index.ask(code)).places;
      if (first?.path !== path) lost.push(`${code} leads to ${first?.path}`);
      const found = (await index.askAll(title)).places.findIndex((place) => place.path === path);
      if (found < 0) lost.push(`「${title}」 does not find ${path}`);
    }
    expect(lost).toEqual([]);
  });

  test('holds each word in every shard where a browser may look for it, and in no other', () => {
    const { bundles } = JSON.parse(readFile(site, 'pagefind/directory.json')) as SearchDirectory;
    for (const { folder, shards } of bundles) {
      const held = Array.from({ length: shards }, (_, at) => {
        const shard = readFile(site, `pagefind/${folder}/${nameShardFile(nameShardAt(at))}`);
        return Object.keys(JSON.parse(shard) as Postings).map((word) => ({ word, name: nameShardAt(at) }));
      });
      for (const [word, found] of Map.groupBy(held.flat(), (one) => one.word))
        expect(found.map(({ name }) => name).toSorted()).toEqual([...listShards(word, shards)].toSorted());
    }
  });

  test('fetches from a city’s page at most 80 kB for a first question and 10 kB for a further one, of five cities 12', async () => {
    const cities = Map.groupBy(index.places, ({ cities: [city = '', ...others] }) => (others.length > 0 ? '' : city));
    cities.delete('');
    // The one of whom the most is said.
    const [[from, held] = ['', []]] = [...cities].toSorted(([, a], [, b]) => b.length - a.length);
    const { fetched, ask: askFrom } = await openIndex(site, held.at(-1)?.path.split('/')[1]);
    const ask = (query: string) => askFrom(query, { from });
    const total = () =>
      [...fetched].reduce((sum, [path, bytes]) => sum + (/\.(?:json|wasm)$/.test(path) ? packed(path) : bytes), 0);
    const packed = (path: string) => brotliCompressSync(readFileSync(join(SITES[site].out, path))).length;
    await ask('協働の定義');
    const first = total();
    const scripts = readdirSync(join(SITES[site].out, '_astro')).filter((name) => !name.includes('.island.'));
    const box = scripts.find((name) => name.startsWith('box.')) ?? '';
    // Names of a few more cities come along; of very many they do not (write-starts).
    const most = 80_000 + 120 * Math.max(0, cities.size - 5);
    expect(first + packed(`_astro/${box}`), 'with the script of the field').toBeLessThanOrEqual(most);
    for (const query of ['委託と補助の違い', '市民活動支援センター', '補助金はいくらまで', '指定管理者']) {
      const before = total();
      const { home } = await ask(query);
      // What too little is said of in the city is looked for in all, whose places come once.
      expect(total() - before, query).toBeLessThanOrEqual(home === undefined ? 28_000 : MOST_FURTHER[site]);
    }
    const before = total();
    await ask('協働の定義');
    expect(total()).toBe(before);
  });
});

test.each(EACH_SITE)('Every section of the %s site has a number of its own', (site) => {
  const codes = Map.groupBy(readSections(site), ({ code }) => code);
  const problems = [...codes].flatMap(([code, sections]) => [
    ...(PERMANENT_NUMBER.test(code) ? [] : [`code "${code}" is no permanent number`]),
    ...(sections.length > 1 ? [`code ${code} is on ${sections.map(({ path }) => path).join(' and ')}`] : []),
  ]);
  expect(problems).toEqual([]);
});

test.each(EACH_SITE)('The open data of the %s site names every numbered place, and each where it stands', (site) => {
  const pages = readPages(site).filter(({ path }) => !path.endsWith('/print/') && !isOfOtherEdition(path));
  const standing = pages.flatMap(({ path, root }) =>
    root.querySelectorAll('[data-code]').map((element) => {
      const anchor = element.id === '' ? '' : `#${element.id}`;
      return `${element.getAttribute('data-code')} ${path}${anchor}`;
    }),
  );
  expect(
    readSections(site)
      .map(({ code, path }) => `${code} ${path}`)
      .toSorted(),
  ).toEqual(standing.toSorted());
});
