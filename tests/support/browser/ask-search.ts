import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export type Result = { readonly href: string; readonly text: string };

/** Takes the search page and a query; waits for the page's script, types the query and waits for its answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await waitForScript(page);
  await page.locator('#q').fill(query);
  await waitForAnswer(page, query);
}

/** Waits until the search page says what it has found for the query (in 「」, the first 40 characters). */
export async function waitForAnswer(page: Page, query: string): Promise<void> {
  const said = () => page.getByRole('status').textContent();
  await expect.poll(said, { timeout: 20_000 }).toContain(`「${query.trim().slice(0, 40)}`);
}

/** Takes the search page with an answer; gives its results in their order. */
export async function readResults(page: Page): Promise<readonly Result[]> {
  return page
    .locator('astro-island ol a')
    .evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })));
}

/** Waits until the search page's script has taken over its field (Astro then takes the mark `ssr` away). */
export async function waitForScript(page: Page): Promise<void> {
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
}
