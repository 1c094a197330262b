import type { Page } from 'playwright-core';

/** Keeps the scripts of a page's widgets back, as a slow line does, until what it gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_astro/**', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
