import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../src/publish/pdf/find-chromium.ts';

/**
 * Starts a headless Chromium that asks nothing of the outside, with further arguments if wanted. Throws when there is
 * none, saying how to get one.
 */
export async function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run "npm test", which sees to one, or set CHROMIUM.');
  return chromium.launch({
    executablePath,
    // Without a locale of UTF-8 Chromium gives up Japanese names of downloads.
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...further,
    ],
  });
}
