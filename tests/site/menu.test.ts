// Issue 19, statement 1 (use.md M2, part 3).
import { expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { findForward } from '../support/site/page-facts.ts';
import { EACH_SITE, withoutBase, type SiteName } from '../support/site/each-site.ts';
import { readingPages, readPages, type SitePage } from '../support/site/read-site.ts';

/** The words of the menu, in their order, and where each leads. */
const MENU = {
  読む: '/#read',
  形を選ぶ: '/choose/',
  シート: '/checklists/',
  補助と制度: '/schemes/',
  比べる: '/compare/',
  印刷: '/booklet/',
  表示の設定: '/settings/',
};

/** Pages that a reader stays on. */
const stayed = (site: SiteName) => readPages(site).filter((page) => findForward(page) === undefined);

const listLinks = (site: SiteName, { root }: SitePage, selector: string) =>
  root
    .querySelectorAll(`${selector} a`)
    .map((link) => [link.textContent.trim(), withoutBase(site, link.getAttribute('href') ?? '')]);

test.each(EACH_SITE)('Every page of the %s site leads in one step to each thing the menu names', (site) => {
  const pages = stayed(site);
  expect(pages.length).toBeGreaterThan(100);
  const without = pages.filter(
    (page) => JSON.stringify(listLinks(site, page, 'header nav')) !== JSON.stringify(Object.entries(MENU)),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test.each(EACH_SITE)('The foot of every page of the %s site is a navigation that begins with the menu', (site) => {
  const without = stayed(site).filter((page) => {
    const links = listLinks(site, page, 'footer nav').slice(0, Object.keys(MENU).length);
    return JSON.stringify(links) !== JSON.stringify(Object.entries(MENU));
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test.each(EACH_SITE)(
  'The menus of the shortest, a middle and the longest page of the %s site weigh at most 300 bytes',
  (site) => {
    const compress = (html: string) => brotliCompressSync(html).length;
    const pages = readingPages(readPages(site)).toSorted((one, other) => one.html.length - other.html.length);
    const chosen = [pages[0], pages[pages.length >> 1], pages.at(-1)].filter((page) => page !== undefined);
    expect(chosen.length).toBe(3);
    const heavy = chosen.flatMap(({ path, html }) => {
      const without = html
        .replace(/<button[^>]* popovertarget="menu".*?<\/button>/s, '')
        .replace(/<nav[^>]* id="menu".*?<\/nav>/s, '')
        .replace(/(<footer.*?<nav[^>]*>)<ul.*?<\/ul>/s, '$1');
      const bytes = compress(html) - compress(without);
      return bytes > 0 && bytes <= 300 ? [] : [`${path} ${bytes}`];
    });
    expect(heavy).toEqual([]);
  },
);
