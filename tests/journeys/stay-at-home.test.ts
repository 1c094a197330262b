import { expect, test } from 'vitest';
import { ask, waitForAnswer } from '../support/ask-search.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite('real');

test('A whole visit asks only the own host, keeps no cookie, and nothing on the way goes wrong', async () => {
  const page = await site.open('/');
  const asked = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${page.url()} ${message.text()}`),
  );
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
  await page.locator('main a[href="/kodaira/"]').first().click();
  await page.locator('main a[href="/kodaira/handbook/"]').first().click();
  await page.locator('main a[href="/kodaira/handbook/basics/"]').first().click();
  await page.locator('header [type="search"]').fill('委託');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  await ask(page, '協働');
  await page.locator('astro-island ol a').first().click();
  for (const path of Object.values(PAGE_KINDS).filter((kind) => kind !== '/n/9999/')) {
    await page.goto(site.url(path));
    const query = new URL(page.url()).searchParams.get('q');
    if (query !== null) await waitForAnswer(page, query);
  }
  expect([...asked]).toEqual([new URL(site.url('/')).origin]);
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('Without script files a reading page is one request and its icon', async () => {
  const page = await site.open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url('/kodaira/handbook/basics/'), { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual(['/kodaira/handbook/basics/']);
});
