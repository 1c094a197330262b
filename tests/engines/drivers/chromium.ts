import type { Locator } from 'playwright-core';
import { launchBrowser } from '../../support/browser/launch-browser.ts';
import type { Engine } from './engine.ts';

/** Starts Chromium, spoken to by playwright. */
export async function openChromium(): Promise<Engine> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: 'ja-JP' });
  page.setDefaultTimeout(20_000);
  const known = new Map<string, Locator>();
  const take = (found: string) => known.get(found) ?? page.locator(found).first();
  return {
    name: `Chromium ${browser.version()}`,
    lacks: {},
    goTo: async (url) => void (await page.goto(url)),
    find: async (role, name) => {
      const first = page.getByRole(role, { name, exact: true }).first();
      if ((await first.count()) === 0) return undefined;
      const key = `${role} ${name}`;
      known.set(key, first);
      return key;
    },
    place: async (selector) => selector,
    click: (found) => take(found).click(),
    type: (_found, text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    hand: (selector, path) => page.locator(selector).first().setInputFiles(path),
    run: (expression) => page.evaluate(expression),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
