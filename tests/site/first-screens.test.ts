import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';
import { readPages } from '../support/site/read-site.ts';

const OUT = SITES.real.out;
const PAGES = readPages('real');
const find = (path: string) => {
  const page = PAGES.find((one) => one.path === path);
  if (!page) throw new Error(`the site has no ${path}`);
  return page.root;
};
const isSheet = (path: string) => /^\/checklists\/[^/]+\/$/.test(path);

test('The first question of the wizard stands in its page, with a way on that needs no script of ours', () => {
  const form = find('/choose/').querySelector('astro-island[client=load] form');
  expect(form?.querySelectorAll('legend').map(({ textContent }) => textContent.slice(0, 10))).toEqual([
    'どの市の文書をもとに',
    'あなたの立場（言い方',
  ]);
  expect(form?.querySelectorAll('input[type=radio][required]').length).toBeGreaterThan(4);
  expect(form?.querySelector('input[name=at]')?.getAttribute('value')).toBe('first');
  expect(form?.querySelector('button[type=submit]')?.textContent).toBe('問いに進む');
});

test('Every sheet stands blank in its page, and so does the button that begins one', () => {
  const sheets = PAGES.filter(({ path }) => isSheet(path));
  expect(sheets.length).toBeGreaterThan(10);
  const rows = sheets.map(({ path, root }) => ({
    path,
    button: root.querySelector('astro-island[client=load] button')?.textContent,
    isBlankThere: root.querySelectorAll('.blank-area :is(tbody tr, .space, li)').length > 0,
  }));
  expect(rows.filter(({ button, isBlankThere }) => button !== '新しいシートに記入する' || !isBlankThere)).toEqual([]);
});

test('The wizard’s page names no script that only its result shows, and a sheet’s none of an open sheet', () => {
  const late = [
    ['/choose/', '結果を印刷する'],
    ['/checklists/mutual-check-sheet/', '印のコード'],
    ['/checklists/town-vision/', 'ことばで書く'],
  ] as const;
  const scripts = readdirSync(`${OUT}/_astro`).filter((name) => name.endsWith('.js'));
  const read = (name: string) => readFileSync(`${OUT}/_astro/${name}`, 'utf8');
  for (const [path, words] of late) {
    const named = find(path)
      .querySelectorAll('link[rel=modulepreload]')
      .map((link) => link.getAttribute('href')?.split('/').at(-1) ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(scripts.filter((name) => read(name).includes(words)).length).toBeGreaterThan(0);
    expect(named.filter((name) => read(name).includes(words))).toEqual([]);
  }
});
