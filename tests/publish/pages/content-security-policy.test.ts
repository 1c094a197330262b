import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy } from '../../../src/publish/pages/content-security-policy.ts';

const SCRIPT = 'addEventListener("keydown",(e)=>{if(e.key==="k"){}})';
const STYLE = 'body{color:#111}';
const page = (rest: string, charset = '<meta charset="utf-8">') =>
  `<!doctype html><html><head>${charset}<title>頁</title>${rest}`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The directives of the policy written into a page. */
function policyOf(html: string): Readonly<Record<string, readonly string[]>> {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(addPolicy(html))?.[1] ?? '';
  return Object.fromEntries(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

test('A page allows exactly the script and style it holds, by hash', () => {
  expect(policyOf(page(`<style>${STYLE}</style></head><body><script>${SCRIPT}</script>`))).toEqual({
    'default-src': ["'none'"],
    'script-src': [hash(SCRIPT)],
    'style-src': [hash(STYLE)],
    'img-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });
});

test('A page without script or style allows neither', () => {
  const policy = policyOf(page('</head><body><p>文</p>'));
  expect(Object.keys(policy)).toEqual(['default-src', 'img-src', 'form-action', 'base-uri']);
});

test('Two scripts have two hashes, the same script twice has one', () => {
  const policy = policyOf(
    page(`<script>${SCRIPT}</script><script type="module">let a</script><script>${SCRIPT}</script>`),
  );
  expect(policy['script-src']).toEqual([hash(SCRIPT), hash('let a')]);
});

test('The hash counts every character, line breaks and Japanese included', () => {
  const script = '\n  const 名 = "協働";\n';
  expect(policyOf(page(`<script>${script}</script>`))['script-src']).toEqual([hash(script)]);
});

test('A script file needs no hash, and only a page with an island may load one', () => {
  const plain = policyOf(page('<script src="/a.js"></script>'));
  expect(plain['script-src']).toBeUndefined();
  const island = policyOf(page('</head><body><astro-island uid="1"></astro-island>'));
  expect(island['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(island['connect-src']).toEqual(["'self'"]);
});

test('Only the booklet, which shows pages of the site, may turn text into a document', () => {
  const booklet = '<astro-island uid="1" component-url="/_astro/Booklet.island.x.js"></astro-island>';
  expect(policyOf(page(booklet))['trusted-types']).toEqual(['own-pages']);
  expect(policyOf(page(booklet.replace('Booklet', 'Other')))['trusted-types']).toEqual(["'none'"]);
});

test('No page allows inline code at large or another host', () => {
  for (const html of [page('<script>1</script>'), page('<astro-island></astro-island><style>a{}</style>')]) {
    expect(addPolicy(html)).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

test.each(['<meta charset="utf-8">', '<meta charset="UTF-8"/>', '<meta charset=utf-8>', '<meta charset="utf-8" />'])(
  'The policy stands right behind %s, before anything it must govern',
  (charset) => {
    expect(addPolicy(page('', charset))).toMatch(
      new RegExp(
        `^<!doctype html><html><head>${charset}<meta http-equiv="content-security-policy" content="[^"]+"><title>`,
      ),
    );
  },
);

test('The rest of the page stays as it is', () => {
  const html = page(`<script>${SCRIPT.replace('k', '$&')}</script></head><body>$1</body></html>`);
  expect(addPolicy(html).replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
});

test('A page without charset is refused with what is missing', () => {
  expect(() => addPolicy('<!doctype html><html><head><title>頁</title>')).toThrow('<meta charset="utf-8"> がない');
});
