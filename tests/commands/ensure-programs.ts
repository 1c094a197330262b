// Run before all tests: sees to Chromium, Japanese fonts and nginx. On a Debian machine as root it installs them;
// elsewhere it says in one line how to get them and ends the run, so that no test is left out unseen.
import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium } from '../../src/publish/pdf/find-chromium.ts';
import { hasNginx, NGINX_PACKAGES } from '../support/browser/run-nginx.ts';

const CHROMIUM = 'chromium-headless-shell';
const missing = [
  findChromium() ? [] : [CHROMIUM],
  hasJapaneseFont() ? [] : ['fonts-noto-cjk'],
  hasNginx() ? [] : NGINX_PACKAGES,
].flat();
if (missing.length > 0) install(missing);

function install(packages: readonly string[]): void {
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) {
    console.error(
      `Missing for the tests in a browser: ${packages.join(', ')}. Run "sudo apt-get install -y ${packages.join(' ')}" (or set CHROMIUM to a Chromium's path), or "npm run test:fast", which needs none of them.`,
    );
    process.exit(1);
  }
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  // Older Debians have the whole browser only.
  const named = packages.map((name) => (name === CHROMIUM && !isOffered(CHROMIUM) ? 'chromium' : name));
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...named], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function isOffered(name: string): boolean {
  return spawnSync('apt-cache', ['show', name]).status === 0;
}

function hasJapaneseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return listed.status === 0 ? listed.stdout.trim() !== '' : process.platform !== 'linux';
}
