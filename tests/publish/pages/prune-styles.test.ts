import { expect, test } from 'vitest';
import { pruneUnusedStyles } from '../../../src/publish/pages/prune-styles.ts';

const page = (css: string) => `<!doctype html><style>${css}</style><p class="lead astro-here">文</p>`;
const prune = (html: string) => pruneUnusedStyles(html, '');

test('A scoped rule of a component that is not on the page is taken away, others stay', () => {
  const css = 'p{margin:0}.lead.astro-here{color:red}.box.astro-gone{color:blue}';
  expect(prune(page(css))).toBe(page('p{margin:0}.lead.astro-here{color:red}'));
});

test('Of a rule for several selectors only those that can match stay', () => {
  expect(prune(page('.a.astro-gone,.lead.astro-here{color:red}'))).toBe(page('.lead.astro-here{color:red}'));
});

test('A condition with nothing left in it goes too, a style with nothing left as well', () => {
  expect(prune(page('@media print{.a.astro-gone{color:red}}p{margin:0}'))).toBe(page('p{margin:0}'));
  expect(prune(page('.a.astro-gone{color:red}'))).toBe('<!doctype html><p class="lead astro-here">文</p>');
});

test('A rule for what holds a class that is not on the page goes, not one for what does not hold it', () => {
  const css =
    '.lead:has(.gone) p{color:red}.lead:has(.gone,b){color:red}p:not(:has(.gone)){color:red}.lead:has(b){color:red}';
  expect(prune(page(css))).toBe(page(css.replace('.lead:has(.gone) p{color:red}', '')));
});

test('Rules for elements and for pages of paper are not touched', () => {
  const css = '@media print{@page{size:A4;@top-left{content:"頭"}}}a[href$=".pdf"]:not(.wide){color:red}';
  expect(prune(page(css))).toBe(page(css));
});

test('On a page that is all there, rules of classes and accents it does not use go, but not of those its script draws with', () => {
  const css = '.wide{color:red}.lead{color:red}.hidden{width:1px}[data-accent=green]{--a:b}';
  expect(prune(page(css))).toBe(page('.lead{color:red}.hidden{width:1px}'));
  const tinted = page(css).replace('<p ', '<p data-accent="green" ');
  expect(prune(tinted)).toContain('[data-accent=green]{--a:b}');
});

test('On a page with an island, rules stay of classes that its code names as a whole word, and of every accent', () => {
  const css = '.wide{color:red}.row{color:red}.row-head{color:red}[data-accent=green]{--a:b}';
  const html = `${page(css)}<astro-island></astro-island>`;
  expect(pruneUnusedStyles(html, 'e("p",{class:a?`row b`:"on wide"})')).toBe(html.replace('.row-head{color:red}', ''));
});

test('A rule for headings of a level that the page has not goes, one for several levels keeps those it has', () => {
  const page = '<style>h3,h4{margin:0}h4+ul:has(>:only-child){top:0}</style><h3>橋</h3>';
  expect(pruneUnusedStyles(page, '')).toBe('<style>h3{margin:0}</style><h3>橋</h3>');
  expect(pruneUnusedStyles(page, 'draw("h4")')).toContain('h3,h4{margin:0}');
});

test('A rule for what cannot be pressed goes where everything can', () => {
  const style = '<style>.button:disabled{color:red}.button:not(:disabled){top:0}</style>';
  const page = (attribute: string) => `${style}<button${attribute} class="button">橋</button>`;
  expect(pruneUnusedStyles(page(''), '')).not.toContain('color:red');
  expect(pruneUnusedStyles(page(''), '')).toContain('.button:not(:disabled){top:0}');
  expect(pruneUnusedStyles(page(' disabled'), '')).toBe(page(' disabled'));
  expect(pruneUnusedStyles(page(''), 'e("button",{disabled:x})')).toBe(page(''));
});

test('A rule for what stands in an island goes where there is none', () => {
  const style = '<style>astro-island .button{color:red}</style>';
  expect(pruneUnusedStyles(`${style}<p class="button">橋</p>`, '')).toBe('<p class="button">橋</p>');
  expect(pruneUnusedStyles(`${style}<astro-island></astro-island>`, '')).toContain(style);
});
