// Run before the tests: sees to Chromium, Japanese fonts and nginx. On a Debian machine as root it installs them; elsewhere it
// says in one line how to get them.
import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium } from '../../src/build/pdf/find-chromium.ts';
import { hasNginx, NGINX_PACKAGES } from './run-nginx.ts';

const missing = [
  findChromium() ? [] : ['chromium'],
  hasJapaneseFont() ? [] : ['fonts-noto-cjk'],
  hasNginx() ? [] : NGINX_PACKAGES,
].flat();
if (missing.length > 0) install(missing);

function install(packages: readonly string[]): void {
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) {
    console.error(
      `Tests need Chromium, Japanese fonts and nginx: run "sudo apt-get install -y ${packages.join(' ')}", or set CHROMIUM to a Chromium's path.`,
    );
    process.exit(1);
  }
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function hasJapaneseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return listed.status === 0 ? listed.stdout.trim() !== '' : process.platform !== 'linux';
}
