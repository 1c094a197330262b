import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchRaw } from '../support/browser/fetch-raw.ts';
import { findPort, runNginx, type RunningNginx } from '../support/browser/run-nginx.ts';
import { SITES } from '../support/site/build-sites.ts';

const FOLDER = resolve('.cache/nginx-https');
const KEY = `${FOLDER}/key.pem`;
const CERTIFICATE = `${FOLDER}/certificate.pem`;
const running: { nginx?: RunningNginx; secure?: string; plain?: string } = {};

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(`${FOLDER}/site`, { recursive: true });
  for (const file of ['index.html', '404.html']) cpSync(`${SITES.real.out}/${file}`, `${FOLDER}/site/${file}`);
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
  const names = ['-subj', '/CN=localhost', '-keyout', KEY, '-out', CERTIFICATE];
  execFileSync('openssl', [...kind, ...names], { stdio: 'ignore' });
  const [secure, plain] = [await findPort(), await findPort()];
  running.nginx = await runNginx(`${FOLDER}/site`, `${FOLDER}/run`, [
    ['# HTTPS listen 443 ssl http2;', `listen 127.0.0.1:${secure} ssl http2;`],
    ['# HTTPS ssl_certificate /etc/ssl/certs/handbook.pem;', `ssl_certificate ${CERTIFICATE};`],
    ['# HTTPS ssl_certificate_key /etc/ssl/private/handbook.key;', `ssl_certificate_key ${KEY};`],
    ['# HTTPS ssl_protocols', 'ssl_protocols'],
    ['# HTTPS server { listen 80;', `server { listen 127.0.0.1:${plain};`],
  ]);
  running.secure = `https://localhost:${secure}`;
  running.plain = `http://127.0.0.1:${plain}`;
});

afterAll(() => running.nginx?.close());

test('With the lines for HTTPS taken in, every reply over it asks the browser to come by HTTPS only', async () => {
  for (const path of ['/', '/no/such/page/']) {
    const { status, headers } = await fetchRaw(`${running.secure}${path}`);
    expect([status, headers['strict-transport-security']]).toEqual([path === '/' ? 200 : 404, 'max-age=31536000']);
  }
});

test('Over plain http, which browsers would not believe, it is not said', async () => {
  const { status, headers } = await fetchRaw(`${running.nginx?.url}/`);
  expect([status, headers['strict-transport-security']]).toEqual([200, undefined]);
});

test('Who comes by http is led to the same page by HTTPS', async () => {
  const { status, headers } = await fetchRaw(`${running.plain}/kodaira/?q=1`);
  expect([status, headers['location']]).toEqual([301, 'https://handbook.example/kodaira/?q=1']);
});

test('No line for HTTPS is left out of what was tried', () => {
  const lines = readFileSync('.hosting/nginx.conf', 'utf8').match(/^ *# HTTPS .*/gm) ?? [];
  const tried = readFileSync(`${FOLDER}/run/nginx.conf`, 'utf8').match(/^ *# HTTPS .*/gm);
  expect([lines.length, tried]).toEqual([5, null]);
});
