import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { measurePage } from '../support/site/measure-page.ts';
import { readingPages, readPages } from '../support/site/read-site.ts';

/**
 * Bytes a reading page may weigh beside its own content (told in measure-page.ts); 300 of them are for its menus, 100
 * so that marks are drawn and not said, and that WebKit draws no digits over each other.
 */
const MOST_OVERHEAD = 8_400;
/**
 * 60 of them lead on from an anchor that a chapter has no more, 30 ask for the engine beside what a search reads first.
 */
const MOST_INLINE_SCRIPT = 1_080;

test.each(EACH_SITE)(
  'A reading page of the %s site weighs at most 8,400 bytes more than its own text and figures',
  (site) => {
    const pages = readingPages(readPages(site));
    expect(pages.length).toBeGreaterThan(20);
    const problems = pages.flatMap((page) => {
      const { brotli, own, overhead } = measurePage(page);
      return overhead <= MOST_OVERHEAD
        ? []
        : [`${page.path} weighs ${brotli} bytes, its own content ${own}: ${overhead - MOST_OVERHEAD} too many`];
    });
    expect(problems, 'lighten the frame (styles, contents, markup); npm run bench shows every page').toEqual([]);
  },
);

/** What a browser would fetch for a page beside the page and its icon, or draw only with script. */
const FETCHED =
  'script[src],link[rel="stylesheet"],link[rel~="modulepreload"],link[rel~="preload"],link[as="font"],img:not([loading="lazy"]),iframe,astro-island';

test.each(EACH_SITE)(
  'A reading page of the %s site is whole with one request: it fetches no file but a picture when it is reached, and holds no font',
  (site) => {
    const pages = readingPages(readPages(site));
    const fetched = pages.flatMap(({ path, root }) =>
      root.querySelectorAll(FETCHED).map(({ outerHTML }) => `${path} ${outerHTML.slice(0, 160)}`),
    );
    expect(fetched).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('@font-face')).map(({ path }) => path)).toEqual([]);
  },
);

test.each(EACH_SITE)('A reading page of the %s site holds at most 1,080 bytes of script', (site) => {
  const problems = readingPages(readPages(site)).flatMap((page) => {
    const { inlineScript } = measurePage(page);
    return inlineScript <= MOST_INLINE_SCRIPT ? [] : [`${page.path} holds ${inlineScript} bytes of inline script`];
  });
  expect(problems).toEqual([]);
});
