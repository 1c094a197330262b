import { existsSync } from 'node:fs';

/**
 * Where a Chromium usually stands. The headless shell first: it opens a page three times as fast, and prints the same.
 */
export const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Gives the path of a Chromium: what the variable CHROMIUM names, and nothing else when it is set; otherwise the usual
 * places. Undefined when there is none.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'] ?? '';
  return (named === '' ? PLACES : [named]).find((path) => existsSync(path));
}
