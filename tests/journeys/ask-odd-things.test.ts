import { expect, test } from 'vitest';
import { ask, readResults, waitForScript } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

test('A query of 300 characters is answered', async () => {
  const page = await site.open('/search/');
  const query = '協働の相手を探す方法。'.repeat(30).slice(0, 300);
  await ask(page, query);
  expect(await page.locator('#q').inputValue()).toBe(query);
  expect((await readResults(page)).length).toBeGreaterThan(0);
});

test('The field takes no more than 300 characters', async () => {
  const page = await site.open('/search/');
  await page.locator('#q').focus();
  await page.keyboard.insertText('あ'.repeat(310));
  expect(await page.locator('#q').inputValue()).toBe('あ'.repeat(300));
});

test.each(['！？…', 'xyzzy'])('When nothing is found for %s, the page says so and offers a way on', async (query) => {
  const page = await site.open('/search/');
  await ask(page, query);
  expect(await readResults(page)).toEqual([]);
  expect(await page.getByRole('status').textContent()).toContain('見つかりません');
  await page.locator('#headings').waitFor();
  await page.locator('main a[href="/kodaira/ordinance/participation-and-collaboration/#art-12"]').click();
  expect(page.url()).toBe(site.url('/kodaira/ordinance/participation-and-collaboration/#art-12'));
});

test.each(['typed', 'in the address'])(
  'Code in a query, %s, is never run; its words are told as any others',
  async (way) => {
    const query = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const page = await site.open(way === 'typed' ? '/search/' : `/search/?q=${encodeURIComponent(query)}`);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await waitForScript(page);
    if (way === 'typed') await page.locator('#q').fill(query);
    await expect.poll(() => page.getByRole('status').textContent(), { timeout: 20_000 }).toContain('「script」');
    expect(await page.locator('#q').inputValue()).toBe(query);
    expect(await page.locator('astro-island form ~ * script, astro-island form ~ * img').count()).toBe(0);
    expect(dialogs).toEqual([]);
  },
);

test('A query of blanks asks nothing', async () => {
  const page = await site.open('/search/');
  await waitForScript(page);
  const before = await page.getByRole('status').textContent();
  await page.locator('#q').fill(' 　');
  expect(await page.getByRole('status').textContent()).toBe(before);
  expect(new URL(page.url()).search).toBe('');
});
