import { expect, test } from 'vitest';
import { namePreloads } from '../../../src/publish/pages/preload-islands.ts';

const IMPORTS = new Map([
  ['_astro/Sheet.js', ['_astro/a.js', '_astro/b.js']],
  ['_astro/a.js', ['_astro/b.js']],
  ['_astro/b.js', ['_astro/a.js']],
  ['_astro/client.js', ['_astro/b.js']],
]);
const page = (client: string) =>
  `<head><title>x</title></head><astro-island uid="1" component-url="/sub/_astro/Sheet.js" renderer-url="/sub/_astro/client.js" client="${client}"></astro-island>`;
const listNamed = (html: string) =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)].map(([, href]) => href);

test.each(['load', 'only', 'idle'])(
  'A page whose island wakes by itself (%s) names its scripts once each',
  (client) => {
    const html = namePreloads(page(client), IMPORTS);
    expect(listNamed(html)).toEqual(['Sheet', 'a', 'b', 'client'].map((name) => `/sub/_astro/${name}.js`));
    expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head>'));
  },
);

test('A page without islands, or with one that waits until it is seen, stays as it is', () => {
  for (const html of ['<head></head><p>本文</p>', page('visible')]) expect(namePreloads(html, IMPORTS)).toBe(html);
});
