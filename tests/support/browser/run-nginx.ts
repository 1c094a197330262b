import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

/** What Debian calls nginx, its module for files that are compressed beforehand, and what makes certificates for it. */
export const NGINX_PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'openssl'];
/** Debian puts it where not every account looks. */
const NGINX = existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';
const MODULE = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Tells whether nginx with its brotli module, and openssl, are on this machine. */
export function hasNginx(): boolean {
  const runs = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
  return runs(NGINX, '-v') && existsSync(MODULE) && runs('openssl', 'version');
}

export type RunningNginx = { readonly url: string; readonly log: () => string; readonly close: () => Promise<void> };

/**
 * Takes a folder of built files, a scratch folder, and changes to make to `.hosting/nginx.conf`; runs nginx with it on
 * a free port of this machine. Throws with nginx's own words when it does not accept the configuration.
 */
export async function runNginx(
  root: string,
  scratch: string,
  changes: readonly (readonly [from: string, to: string])[] = [],
): Promise<RunningNginx> {
  mkdirSync(scratch, { recursive: true });
  // Debian names its modules from nginx's own folder, which is another one here.
  symlinkSync('/usr/lib/nginx/modules', join(scratch, 'modules'));
  const port = await findPort();
  const config = join(resolve(scratch), 'nginx.conf');
  const local = TEMPORARY.map((name) => `${name}_temp_path ${name};`).join(' ');
  const all = [
    ['listen 127.0.0.1:8080;', `listen 127.0.0.1:${port};`],
    ['root dist;', `root ${realpathSync(root)};`],
    ['http {', `http { ${local}`],
    ...changes,
  ] as const;
  writeFileSync(config, all.reduce(change, readFileSync('.hosting/nginx.conf', 'utf8')));
  const said: string[] = [];
  const nginx = spawn(NGINX, ['-p', resolve(scratch), '-c', config, '-g', 'daemon off;']);
  nginx.stderr.on('data', (text) => said.push(String(text)));
  const ended = new Promise<void>((go) => nginx.once('exit', () => go()));
  const url = `http://127.0.0.1:${port}`;
  await waitFor(url, () => nginx.exitCode !== null, said);
  return { url, log: () => said.join(''), close: () => (nginx.kill(), ended) };
}

function change(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`.hosting/nginx.conf does not say "${from}"`);
  return text.replace(from, to);
}

async function waitFor(url: string, hasEnded: () => boolean, said: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (hasEnded()) break;
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error(`nginx does not answer: ${said.join('')}`);
}

/** Gives a port of this machine that is free now. */
export async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  const address = server.address();
  await new Promise((go) => server.close(go));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
