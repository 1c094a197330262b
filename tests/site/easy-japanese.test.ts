import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findPage } from '../../src/publish/search/find-page.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

const EASY = /\/easy\/$/;

test.each(EACH_SITE)(
  'Every page in easy Japanese of the %s site is linked from what it retells, and leads back',
  (site) => {
    const pages = new Map(readPages(site).map((page) => [page.path, page.root]));
    const easy = [...pages.keys()].filter((path) => EASY.test(path));
    expect(easy.length).toBeGreaterThan(25);
    const base = site === 'fixture' ? '/handbook' : '';
    const linked = [...pages].flatMap(([path, root]) =>
      root.querySelectorAll('[data-easy]').map((link) => [path, link.getAttribute('href')] as const),
    );
    expect(linked.map(([, to = '']) => to).toSorted()).toEqual(easy.map((path) => `${base}${path}`).toSorted());
    expect(linked.filter(([path, to]) => to !== `${base}${path}easy/`)).toEqual([]);
    const back = easy.filter(
      (path) => !pages.get(path)?.querySelector(`a[href="${base}${path.replace(EASY, '/')}#main"]`),
    );
    expect(back).toEqual([]);
  },
);

test.each(EACH_SITE)('On the %s site every Chinese character in easy Japanese has its reading over it', (site) => {
  const bare = readPages(site)
    .filter(({ path }) => EASY.test(path))
    .flatMap(({ path, html }) => {
      const [, own = ''] = /<div class="easy[^"]*">([\s\S]*)<\/main>/.exec(html) ?? [];
      const read = own.replace(/<ruby\b[\s\S]*?<\/ruby>|<small>[\s\S]*?<\/small>|<p class="soft short">.*?<\/p>/g, '');
      return (read.replace(/<[^<>]*>/g, '').match(/[一-鿿]+/g) ?? []).map((word) => `${path}: ${word}`);
    });
  expect(bare).toEqual([]);
});

test.each(EACH_SITE)('On the %s site the way to easy Japanese costs a page at most 60 bytes, compressed', (site) => {
  const weigh = (html: string) => brotliCompressSync(html).length;
  const costs = readPages(site)
    .filter(({ html, path }) => html.includes(' data-easy') && path !== '/settings/')
    .map(({ path, html }) => {
      return { path, bytes: weigh(html) - weigh(html.replace(/　?<a [^>]*data-easy[^>]*>[^<]*<\/a>/, '')) };
    });
  expect(costs.length).toBeGreaterThan(20);
  expect(costs.filter(({ bytes }) => bytes > 60)).toEqual([]);
});

test('The search finds no text twice: no page in easy Japanese is a place of its own', () => {
  const easy = readPages('real').filter(({ path }) => EASY.test(path));
  const places = easy.filter(({ html }) => findPage(html, '/') !== undefined || html.includes('data-code='));
  expect(places.map(({ path }) => path)).toEqual([]);
});
