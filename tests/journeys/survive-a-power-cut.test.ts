// attack.md A13: a browser writes its quick storage to the disk once a minute at most; the shelf is written at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKillable } from '../support/browser/kill-browser.ts';
import { beginSheet, MUTUAL } from '../support/browser/open-sheet.ts';
import { serveSite, type ServedSite } from '../support/browser/serve-site.ts';

const held: { served?: ServedSite; profile?: string } = {};

beforeAll(async () => {
  held.served = await serveSite('real');
  held.profile = mkdtempSync(join(tmpdir(), 'power-cut-'));
});
afterAll(async () => {
  await held.served?.close();
  if (held.profile) rmSync(held.profile, { recursive: true, force: true });
});

test('What the page called saved is there after the browser was killed two seconds after the last key', async () => {
  const path = `${held.served!.url}${MUTUAL.slice(1)}`;
  const first = await startKillable(held.profile!);
  await first.page.goto(path);
  await beginSheet(first.page);
  await first.page.getByLabel('事業名').fill('花いっぱい運動');
  await first.page.waitForTimeout(7_000);
  await first.page.locator('.comment textarea').first().pressSequentially('停電の前に書いた');
  await first.page.waitForTimeout(2_000);
  expect(await first.page.locator('.saved').textContent()).toContain('に、このブラウザーに保存しました');
  const address = first.page.url();
  await first.kill();
  const next = await startKillable(held.profile!);
  await next.page.goto(address);
  await next.page.locator('.sheet-open').waitFor();
  expect(await next.page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
  await expect.poll(() => next.page.locator('.comment textarea').first().inputValue()).toBe('停電の前に書いた');
  await next.kill();
});
