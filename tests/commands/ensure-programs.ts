// Run before all tests: sees to Chromium, Japanese fonts and nginx.
import { spawnSync } from 'node:child_process';
import { findChromium } from '../../src/publish/pdf/find-chromium.ts';
import { hasNginx, NGINX_PACKAGES } from '../support/browser/run-nginx.ts';
import { installPrograms } from '../support/programs/install-programs.ts';

installPrograms(
  [
    findChromium() ? [] : ['chromium-headless-shell'],
    hasJapaneseFont() ? [] : ['fonts-noto-cjk'],
    hasNginx() ? [] : NGINX_PACKAGES,
  ].flat(),
  'the tests in a browser',
  ' (or set CHROMIUM to a Chromium\'s path), or "npm run test:fast", which needs none of them.',
);

function hasJapaneseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return listed.status === 0 ? listed.stdout.trim() !== '' : process.platform !== 'linux';
}
