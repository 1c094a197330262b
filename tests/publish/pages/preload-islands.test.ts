import { expect, test } from 'vitest';
import { namePreloads, numberIslands, readIslandCode } from '../../../src/publish/pages/preload-islands.ts';

const script = (name: string, imports: readonly string[], dynamicImports: readonly string[] = []) =>
  [`_astro/${name}.js`, { imports, dynamicImports, code: `code of ${name}` }] as const;
const SCRIPTS = new Map([
  script('Sheet', ['_astro/a.js', '_astro/b.js']),
  script('a', ['_astro/b.js'], ['_astro/late.js']),
  script('b', ['_astro/a.js']),
  script('client', ['_astro/b.js']),
  script('late', []),
  script('other', []),
]);
const page = (client: string) =>
  `<head><title>x</title></head><astro-island uid="1" component-url="/sub/_astro/Sheet.js" renderer-url="/sub/_astro/client.js" client="${client}"></astro-island>`;
const listNamed = (html: string) =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)].map(([, href]) => href);

test.each(['load', 'only', 'idle'])(
  'A page whose island wakes by itself (%s) names its scripts once each',
  (client) => {
    const html = namePreloads(page(client), SCRIPTS);
    expect(listNamed(html)).toEqual(['Sheet', 'a', 'b', 'client'].map((name) => `/sub/_astro/${name}.js`));
    expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head>'));
  },
);

test('A page without islands, or with one that waits until it is seen, stays as it is', () => {
  for (const html of ['<head></head><p>本文</p>', page('visible')]) expect(namePreloads(html, SCRIPTS)).toBe(html);
});

test('The code of a page’s islands is theirs and all they may fetch, whenever they wake', () => {
  const code = readIslandCode(page('visible'), SCRIPTS).split('\n');
  expect(code.toSorted()).toEqual(['Sheet', 'a', 'b', 'client', 'late'].map((name) => `code of ${name}`).toSorted());
  expect(readIslandCode('<head></head><p>本文</p>', SCRIPTS)).toBe('');
});

// attack.md A21
test('Islands are named by their number on the page, so that the folder of a build is in no page', () => {
  const island = (uid: string) => `<astro-island uid="${uid}" props="{&quot;uid&quot;:&quot;a&quot;}"></astro-island>`;
  const built = (folder: string) => `<p uid="x">${island(`${folder}1`)}${island(`${folder}2`)}</p>`;
  expect(numberIslands(built('here'))).toBe(`<p uid="x">${island('1')}${island('2')}</p>`);
  expect(numberIslands(built('there'))).toBe(numberIslands(built('here')));
  expect(numberIslands('<p>本文</p>')).toBe('<p>本文</p>');
});
