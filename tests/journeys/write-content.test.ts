// Issue 20, statement 6; fifth-city.md, part 6: whoever writes sees what is wrong over the page, and it goes by itself.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser/launch-browser.ts';

const CONTENT = resolve('.cache/written-content');
const LIST = '/mihon/projects/';
/** A port that nobody else of the tests takes. */
const PORT = 4391;
const running: { server?: ChildProcess; browser?: Browser; page?: Page } = {};

/** Begins to write: the content of all cities and みほん市's, served as `npm run dev` does. */
beforeAll(async () => {
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync('content', CONTENT, { recursive: true });
  cpSync('tests/fixtures/content', CONTENT, { recursive: true });
  write('guide/start/purpose.mdx', 'ためのものです', 'ためのものです。3~5人で歩きます');
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(PORT)], {
    env: {
      // Not Vitest's own, under which nothing is watched.
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'development',
      HANDBOOK_CONTENT: CONTENT,
      HANDBOOK_CACHE: '.cache/written-astro',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.server = server;
  await new Promise<void>((begun, failed) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`localhost:${PORT}`)) begun();
    });
    server.on('exit', () => failed(new Error(said)));
  });
  running.browser = await launchBrowser();
  running.page = await running.browser.newPage();
  await running.page.goto(`http://localhost:${PORT}${LIST}`);
});

afterAll(async () => {
  await running.browser?.close();
  running.server?.kill();
});

/** Puts a text in the place of another in a file of みほん市. */
function write(file: string, from: string, to: string): void {
  const path = resolve(CONTENT, 'cities/mihon', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(path, text.replace(from, to));
}

const overlay = () =>
  running.page?.evaluate(() => {
    const shown = document.querySelector('vite-error-overlay')?.shadowRoot;
    return shown ? [...shown.children].map((part) => part.textContent).join('') : '';
  });
const wait = { timeout: 30_000 };

test('What was wrong before one began to write is over the page, and goes when it is mended', async () => {
  await expect.poll(overlay, wait).toContain('3~5人');
  write('guide/start/purpose.mdx', '。3~5人で歩きます', '');
  await expect.poll(overlay, wait).toBe('');
  await running.page?.reload();
  await running.page?.waitForTimeout(2_000); // what must not come back has time to
  expect(await overlay()).toBe('');
});

test('A date that cannot be is laid over the page with file, field, value and mend, and goes when it is mended', async () => {
  write('schemes/bridge-call.yaml', 'asOf: 令和6年4月', 'asOf: 令和6年13月');
  await expect.poll(overlay, wait).toContain('令和6年13月');
  const told = (await overlay()) ?? '';
  for (const word of ['内容に直すところが', 'cities/mihon/schemes/bridge-call.yaml', 'asOf'])
    expect(told).toContain(word);
  write('schemes/bridge-call.yaml', '令和6年13月', '令和6年4月');
  await expect.poll(overlay, wait).toBe('');
});

test('A row that is written into the table of projects is on the page by itself', async () => {
  write('projects/projects.csv', '橋の祭り', '橋の大祭');
  await expect.poll(() => running.page?.locator('main').textContent(), wait).toContain('橋の大祭');
});
