import { expect, test } from 'vitest';
import { pruneUnusedStyles } from '../../../src/publish/pages/prune-styles.ts';

const page = (css: string) => `<!doctype html><style>${css}</style><p class="lead astro-here">文</p>`;

test('A scoped rule of a component that is not on the page is taken away, others stay', () => {
  const css = 'p{margin:0}.lead.astro-here{color:red}.box.astro-gone{color:blue}';
  expect(pruneUnusedStyles(page(css))).toBe(page('p{margin:0}.lead.astro-here{color:red}'));
});

test('Of a rule for several selectors only those that can match stay', () => {
  expect(pruneUnusedStyles(page('.a.astro-gone,.lead.astro-here{color:red}'))).toBe(
    page('.lead.astro-here{color:red}'),
  );
});

test('A condition with nothing left in it goes too, a style with nothing left as well', () => {
  expect(pruneUnusedStyles(page('@media print{.a.astro-gone{color:red}}p{margin:0}'))).toBe(page('p{margin:0}'));
  expect(pruneUnusedStyles(page('.a.astro-gone{color:red}'))).toBe('<!doctype html><p class="lead astro-here">文</p>');
});

test('Rules for elements and for pages of paper are not touched', () => {
  const css = '@media print{@page{size:A4;@top-left{content:"頭"}}}a[href$=".pdf"]:not(.wide){color:red}';
  expect(pruneUnusedStyles(page(css))).toBe(page(css));
});

test('On a page that is all there, rules of classes and accents it does not use go, but not of those its script draws with', () => {
  const css = '.wide{color:red}.lead{color:red}.hidden{width:1px}[data-accent=green]{--a:b}';
  expect(pruneUnusedStyles(page(css))).toBe(page('.lead{color:red}.hidden{width:1px}'));
  const tinted = page(css).replace('<p ', '<p data-accent="green" ');
  expect(pruneUnusedStyles(tinted)).toContain('[data-accent=green]{--a:b}');
});

test('On a page with an island, which may draw anything, only scoped rules go', () => {
  const html = `${page('.wide{color:red}.a.astro-gone{color:red}')}<astro-island></astro-island>`;
  expect(pruneUnusedStyles(html)).toBe(`${page('.wide{color:red}')}<astro-island></astro-island>`);
});
