import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { waitForAnswer } from '../support/ask-search.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { runAxe } from '../support/run-axe.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('real');

describe.each(Object.entries(PAGE_KINDS))('%s (%s)', (_kind, path) => {
  test.each([360, 1280])('axe finds nothing at %i px', async (width) => {
    const page = await site.open(path, { viewport: { width, height: 900 } });
    await waitForResults(page, path);
    expect(await runAxe(page)).toEqual([]);
  });

  test('axe finds nothing on paper', async () => {
    const page = await site.open(path, { viewport: { width: 1280, height: 900 } });
    await waitForResults(page, path);
    await page.emulateMedia({ media: 'print' });
    // Nobody presses paper.
    expect(await runAxe(page, ['target-size'])).toEqual([]);
  });
});

async function waitForResults(page: Page, path: string): Promise<void> {
  const query = new URL(path, 'http://localhost').searchParams.get('q');
  if (query !== null) await waitForAnswer(page, query);
}
