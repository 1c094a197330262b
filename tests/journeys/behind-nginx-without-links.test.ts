import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchRaw } from '../support/browser/fetch-raw.ts';
import { runNginx, type RunningNginx } from '../support/browser/run-nginx.ts';

const FOLDER = '.cache/nginx-links';
const SITE = `${FOLDER}/site`;
const running: { nginx?: RunningNginx } = {};

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const folder of [SITE, `${SITE}/.git`, `${SITE}/.well-known`, `${FOLDER}/elsewhere`])
    mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', '404.html', 'own.txt']) writeFileSync(`${SITE}/${name}`, name);
  for (const name of ['secret.txt', 'secret.txt.gz']) writeFileSync(`${FOLDER}/elsewhere/${name}`, 'secret');
  symlinkSync('../elsewhere', `${SITE}/folder`);
  symlinkSync('../elsewhere/secret.txt', `${SITE}/link.txt`);
  symlinkSync('../elsewhere/secret.txt.gz', `${SITE}/own.txt.gz`);
  for (const name of ['.env', '.git/config', '.well-known/security.txt']) writeFileSync(`${SITE}/${name}`, name);
  running.nginx = await runNginx(SITE, `${FOLDER}/run`);
});

afterAll(() => running.nginx?.close());

const ask = async (path: string) => {
  const { status, body } = await fetchRaw(`${running.nginx?.url}${path}`, { 'accept-encoding': 'gzip' });
  return [status, String(body)];
};

test.each(['/link.txt', '/folder/secret.txt'])('A link in the folder is not followed: %s', async (path) => {
  expect(await ask(path)).toEqual([404, '404.html']);
});

test('Where what was compressed beforehand is a link, the file itself is handed out', async () => {
  expect(await ask('/own.txt')).toEqual([200, 'own.txt']);
});

test.each(['/.env', '/.git/config'])('A hidden file is not handed out: %s', async (path) => {
  expect(await ask(path)).toEqual([404, '404.html']);
});

test('What is well known is handed out, so that a certificate can be renewed', async () => {
  expect(await ask('/.well-known/security.txt')).toEqual([200, '.well-known/security.txt']);
});
