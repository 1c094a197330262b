// Row A7 of the attacks: a slice was believed in everything.
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FORWARD_ALONG } from '../../../src/domain/view/forward-script.ts';
import { writeKeyScript } from '../../../src/domain/view/key-script.ts';
import { writeWordingScript } from '../../../src/domain/view/wording-script.ts';
import { addPolicy } from '../../../src/publish/pages/content-security-policy.ts';
import { listIntruders } from '../../../src/publish/slices/guard-slice.ts';

const CITY = { id: 'mihon', name: 'みほん市' };
const PAGE = addPolicy('<html><head><meta charset="utf-8"><script>key()</script></head><body>本文</body></html>');

type Files = Readonly<Record<string, string>>;
const FRONT: Files = {
  'index.html': PAGE,
  '_astro/a.js': 'own',
  'data/datapackage.json': JSON.stringify({ homepage: 'https://front.example/handbook/data/' }),
  'data/cities.json': JSON.stringify([{ id: 'other', name: 'ほかの市' }]),
  'data/catalogue.json': JSON.stringify([{ code: '2001', path: '/other/a/', city: 'ほかの市' }]),
};
const SLICE: Files = {
  'mihon/guide/index.html': PAGE,
  'mihon/guide/index.md': '# 本文',
  '_astro/a.js': 'own',
  'pagefind/directory.json': JSON.stringify({ bundles: [{ folder: 'fixed/0a1b' }] }),
  'pagefind/fixed/0a1b/places.json': '{}',
  'data/catalogue.json': JSON.stringify([{ code: '1001', path: '/mihon/guide/', city: 'みほん市' }]),
  'data/citations-mihon.json': JSON.stringify([{ number: 'https://front.example/handbook/n/1001/' }]),
  'mihon/schemes/call/calendar.ics': 'BEGIN:VCALENDAR',
};

function write(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'kyodo-slice-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
const front = write(FRONT);
const judge = (more: Files, city = CITY) => listIntruders(write({ ...SLICE, ...more }), [city], front);

test('A slice of its own city’s pages, numbers and data is welcome', () => {
  expect(judge({})).toEqual([]);
});

test('Pictures of its documents are welcome, which no front has', () => {
  expect(judge({ '_astro/bridge-map.aB1_x.webp': 'picture' })).toEqual([]);
});

const page = (html: string) => addPolicy(`<html><head><meta charset="utf-8"></head><body>${html}</body></html>`);
test('The choice between ours and the city’s words is welcome, though no page of the front has it', () => {
  const choice = (base: string) => ({ 'mihon/x/index.html': page(`<script>${writeWordingScript(base)}</script>`) });
  expect(judge(choice('/handbook/'))).toEqual([]);
  expect(judge(choice('/elsewhere/')).join()).toContain('もとのサイトにないスクリプト');
});

test('The key script of a text is welcome, though no page of the front has a text, and with no file but the front’s', () => {
  const parts = { base: '/handbook/', withSearch: true };
  const scripts = { box: 'box.aB1', page: 'page.cD2' };
  const engine = 'fixed/engine-0123456789.wasm';
  const home = page(`<script>${writeKeyScript({ ...parts, scripts, engine })}</script>`);
  const root = write({ ...FRONT, 'index.html': PAGE, 'search/index.html': home });
  const text = (own: typeof scripts, asked = engine) => {
    const script = writeKeyScript({ ...parts, scripts: own, engine: asked, withMeanings: true, withAnchors: true });
    return write({ ...SLICE, 'mihon/x/index.html': page(`<script>${script}</script>`) });
  };
  expect(listIntruders(text(scripts), [CITY], root)).toEqual([]);
  for (const strange of [text({ ...scripts, page: 'page.eF3' }), text(scripts, 'fixed/engine-fedcba9876.wasm')])
    expect(listIntruders(strange, [CITY], root).join()).toContain('もとのサイトにないスクリプト');
});

test('A page that takes an anchor along to where it leads is welcome, though a front may have none', () => {
  expect(judge({ 'mihon/x/index.html': page(`<script>${FORWARD_ALONG}</script>`) })).toEqual([]);
});

const numbered = (place: Files) => ({ 'data/catalogue.json': JSON.stringify([{ city: 'みほん市', ...place }]) });

test.each<[string, Files, string]>([
  ['a changed script', { '_astro/a.js': 'evil' }, '_astro/a.js は、もとのサイトの同じファイルと違います'],
  ['a new script', { '_astro/b.js': 'evil' }, '_astro/b.js は、もとのサイトの同じファイルと違います'],
  ['a script among pages', { 'mihon/x.js': 'evil' }, 'mihon/x.js は、市のページにもデータにもない種類です'],
  ['a drawing that may hold one', { 'mihon/x.svg': '<svg/>' }, 'mihon/x.svg は、市のページにもデータにもない種類です'],
  ['a script in a page', { 'mihon/x/index.html': page('<script>evil()</script>') }, 'もとのサイトにないスクリプト'],
  [
    'a page of another policy',
    { 'mihon/x/index.html': PAGE.replace("'none'", '*') },
    '守り（CSP）が、サイトの作るものと違います',
  ],
  [
    'a page without policy',
    { 'mihon/x/index.html': '<meta charset="utf-8">' },
    '守り（CSP）が、サイトの作るものと違います',
  ],
  [
    'a number of another city',
    numbered({ code: '2001', path: '/mihon/guide/' }),
    '番号 2001 は、もとのサイトではほかの市の節です',
  ],
  [
    'a number of another city in an edition that is gone',
    { 'data/citations-mihon.json': '[{"number":"https://front.example/handbook/n/2001/"}]' },
    '番号 2001 は、もとのサイトではほかの市の節です',
  ],
  ['a number that is a way out', numbered({ code: '../..', path: '/mihon/guide/' }), '番号「../..」が読めません'],
  ['a number that leads away', numbered({ code: '1001', path: '/other/a/' }), 'その市の外の /other/a/ を指しています'],
  [
    'an index elsewhere',
    { 'pagefind/directory.json': '{"bundles":[{"folder":"../../x"}]}' },
    '検索の置き場所「../../x」が読めません',
  ],
  ['a script in an index', { 'pagefind/fixed/0a1b/x.js': 'evil' }, 'は、検索の索引にない種類です'],
])('A slice with %s is refused', (_what, more, why) => {
  expect(judge(more).join('\n')).toContain(why);
});

test('A slice with a link to elsewhere is refused', () => {
  const slice = write(SLICE);
  symlinkSync('/etc', join(slice, 'mihon/etc'));
  expect(listIntruders(slice, [CITY], front)).toEqual(['mihon/etc はほかの場所へのリンクです']);
});

test('A slice whose city takes the name of another is refused', () => {
  expect(
    judge(
      { ...numbered({ code: '1001', path: '/mihon/guide/', city: 'ほかの市' }) },
      { id: 'mihon', name: 'ほかの市' },
    ),
  ).toContain('「ほかの市」は、もとのサイトではほかの市の名前です');
});
