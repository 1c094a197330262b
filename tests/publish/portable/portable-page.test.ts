import islandScript from 'astro/runtime/server/astro-island.prebuilt.js';
import { expect, test } from 'vitest';
import { writeAskedScript, writeKeyScript } from '../../../src/domain/view/key-script.ts';
import { toPortablePage } from '../../../src/publish/portable/portable-page.ts';

const OPTIONS = { base: '/handbook/', withPdf: false, foot: '<p>写し</p>' };
const frame = (head: string, body: string) =>
  `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'">${head}</head><body>${body}<footer><!--copy--><!--/copy--></footer></body></html>`;
const read = (html: string) => toPortablePage(html, 'mihon/guide/index.html', OPTIONS);

test('Links and pictures of a page lead up to the site and down to files; those to other sites stay', () => {
  const html = read(
    frame(
      '<link rel="icon" href="/handbook/favicon.svg">',
      '<a class="x" href="/handbook/">a</a><a href="#p">b</a><a href="https://example.jp/">c</a><form action="/handbook/search/" method="get"></form><img src="/handbook/_astro/map.webp" alt="地図">',
    ),
  );
  expect([...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    '../../favicon.svg',
    '../../index.html',
    '#p',
    'https://example.jp/',
    '../../search/index.html',
    '../../_astro/map.webp',
  ]);
});

test('A page that only sends on does so to a file, without any script', () => {
  const html = read(frame('<meta http-equiv="refresh" content="0; url=/handbook/mihon/guide/start/#purpose">', ''));
  expect(html).toContain('content="0; url=../../mihon/guide/start/index.html#purpose"');
  expect(html).not.toContain('script');
});

test('PDFs that do not go along are not offered; those that do are', () => {
  const html = frame('', '<!--pdf--><ul><li><a href="/handbook/mihon/guide/a4.pdf">PDF</a></li></ul><!--/pdf-->');
  expect(read(html)).not.toContain('.pdf');
  expect(toPortablePage(html, 'mihon/guide/index.html', { ...OPTIONS, withPdf: true })).toContain(
    'href="../../mihon/guide/a4.pdf"',
  );
});

test('A widget is asked for by its name, and the policy lets through scripts of the copy and what this page needs, nothing to fetch', () => {
  const island = `<astro-island component-url="/handbook/_astro/Booklet.island.aB_-1.js" renderer-url="/handbook/_astro/client.x.js" props="{}"></astro-island>`;
  const key = writeKeyScript({ base: '/handbook/', scripts: { box: 'box.x', page: 'page.x' }, withSearch: true });
  const html = read(frame(`<script>${key}</script>`, `${island}<script>${islandScript}</script>`));
  expect(html).toMatch(/<script src="..\/..\/portable\/start.js" data-base="\/handbook\/"><\/script><script>\{let d=/);
  expect(html).toContain('portable.load(u)');
  expect(html).not.toMatch(/import\(|fetch\(/);
  const [, policy = ''] = /content="(default-src[^"]*)"/.exec(html) ?? [];
  expect(policy.replace(/'sha256-[^']*'/g, '#').split(';')).toEqual([
    "default-src 'none'",
    "script-src 'self' # #",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types own-scripts own-pages',
  ]);
});

test('The foot of the site’s pages says that this is a copy; a page without the place for it stops the making', () => {
  expect(read(frame('', ''))).toContain('<!--copy--><p>写し</p><!--/copy-->');
  expect(() => read(frame('', '').replace('<!--copy-->', ''))).toThrow('<!--copy--><!--/copy-->');
});

test('A page whose address may hold a question fetches nothing ahead in a copy', () => {
  const html = read(frame(`<script>1</script><script>${writeAskedScript('/handbook/')}</script>`, ''));
  expect(html).not.toContain('preload');
  expect(html).toContain('<script>1</script></head>');
});

test('A page with a script that would still import stops the making', () => {
  expect(() => read(frame('<script>import("x")</script>', ''))).toThrow('コピーでは動かない import( が残っています');
});
