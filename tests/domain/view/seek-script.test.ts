import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { IN_A_FOLDER, ON_THE_WEB, writeKeyScript } from '../../../src/domain/view/key-script.ts';

/** Runs the script of a page before its body is there, then its end; gives what was asked for and the search field. */
async function run(hash: string, isFound: boolean, withAnchors = true) {
  const asked: string[] = [];
  const field: { onfocus?: unknown; oninput?: unknown } = {};
  const document = { documentElement: { dataset: {} }, querySelector: () => (isFound ? {} : null) };
  const portable = { load: (name: string) => Promise.resolve({ arrive: () => asked.push(name) }) };
  const scripts = { box: 'box', page: 'page' };
  const code = writeKeyScript({ base: '/', scripts, withSearch: true, withAnchors })
    .replace(ON_THE_WEB.load, IN_A_FOLDER.load)
    .replace(ON_THE_WEB.ask, IN_A_FOLDER.ask);
  const browser = { document, portable, location: { hash }, localStorage: {}, sessionStorage: {}, q: field };
  runInNewContext(`${code};document.forms={search:{q}};onload()`, browser);
  await new Promise((next) => setTimeout(next));
  return { asked, field };
}

test('Where anchors are permanent, one that the page has not is looked for; no other anchor fetches anything', async () => {
  expect((await run('#art-9', false)).asked).toEqual(['page']);
  expect((await run('#art-9', true)).asked).toEqual([]);
  expect((await run('', false)).asked).toEqual([]);
  expect((await run('#art-9', false, false)).asked).toEqual([]);
});

test('The search field waits for its reader all the same', async () => {
  expect(typeof (await run('#art-9', false)).field.onfocus).toBe('function');
});
