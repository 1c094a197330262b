import { expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { publicAddress } from '../support/site/each-site.ts';
import { measurePage } from '../support/site/measure-page.ts';
import { readingPages, readPages } from '../support/site/read-site.ts';
import { SITES } from '../support/site/build-sites.ts';

/**
 * The fixture site is the real one with a city more, under a sub-path. What only the sub-path changes is taken back;
 * the code for phones on paper draws the address.
 */
function withoutSubPath(html: string): string {
  return html
    .replaceAll(publicAddress('fixture', '/'), publicAddress('real', '/'))
    .replaceAll(`"${SITES.fixture.base}`, '"/')
    .replaceAll(`'${SITES.fixture.base}`, "'/")
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(/<svg class="qr.*?<\/svg>/gs, '')
    .replace(/(?<='(?:box|page)\.)[A-Za-z0-9_-]{8}(?=')/g, '00000000');
}

const real = new Map(readingPages(readPages('real')).map((page) => [page.path, page]));
const grown = readingPages(readPages('fixture')).filter(({ path }) => real.has(path));
const compress = (html: string) => brotliCompressSync(withoutSubPath(html)).length;

test('A reading page weighs the same to the byte when the site has a city more', () => {
  expect(grown.length).toBe(real.size);
  const heavier = grown.flatMap(({ path, html }) => {
    const [before, after] = [compress(real.get(path)?.html ?? ''), compress(html)];
    return before === after ? [] : [`${path} weighs ${before} bytes, with a city more ${after}`];
  });
  expect(heavier, 'a reading page may name its own document and city only').toEqual([]);
});

test('More than nine of ten reading pages fit into what a server sends at once', () => {
  // 14.6 kB go out before the server hears from the browser (ten packets): text shows after one round trip.
  const heavy = [...real.values()]
    .map((page) => ({ path: page.path, bytes: measurePage(page).brotli }))
    .filter(({ bytes }) => bytes > 14_600);
  expect(heavy.length / real.size).toBeLessThan(0.1);
});
