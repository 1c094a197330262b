import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, waitForAnswer } from '../support/browser/ask-search.ts';
import { beginSheet, findMarks, handFile, MUTUAL, saveFile } from '../support/browser/open-sheet.ts';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { useSite } from '../support/browser/use-site.ts';
import { watchVisit } from '../support/browser/watch-visit.ts';

const site = useSite('real');
/** TypeScript's own list of what a window has does not know them yet. */
type Trusted = { readonly trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown } };

async function expectAllAtHome(page: Page, visit: Awaited<ReturnType<typeof watchVisit>>): Promise<void> {
  expect([...visit.origins]).toEqual([new URL(site.url('/')).origin]);
  expect(visit.sent).toEqual([]);
  expect(visit.complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
}

test('A whole visit to every kind of page asks only the own host, keeps no cookie, sends nothing, and nothing goes wrong', async () => {
  const page = await site.open('/');
  const visit = await watchVisit(page);
  await page.locator('main a[href="/kodaira/"]').first().click();
  await page.locator('main a[href="/kodaira/handbook/"]').first().click();
  await page.locator('main a[href="/kodaira/handbook/basics/"]').first().click();
  await page.locator('header [type="search"]').fill('委託');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  await ask(page, '協働');
  await page.locator('astro-island ol a').first().click();
  const booklet = PAGE_KINDS['booklet of three cities'];
  for (const path of Object.values(PAGE_KINDS).filter((kind) => kind !== '/n/9999/' && kind !== booklet)) {
    await page.goto(site.url(path));
    const query = new URL(page.url()).searchParams.get('q');
    if (query !== null) await waitForAnswer(page, query);
  }
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  // An address that names a booklet leaves that booklet on the device, that it came from there, and nothing else.
  await page.goto(site.url(booklet));
  const kept = () => page.evaluate(() => Object.entries({ ...localStorage, ...sessionStorage }));
  const chosen = new URL(page.url()).searchParams.get('s');
  await expect
    .poll(async () => new Map(await kept()))
    .toEqual(
      new Map([
        ['kyodo.booklet', chosen],
        ['kyodo.booklet.opened', chosen],
      ]),
    );
  await expectAllAtHome(page, visit);
});

test('Every widget in use stays at home too, under a policy that lets no text become code', async () => {
  const page = await site.open('/about/');
  const visit = await watchVisit(page);
  for (const use of [useSheet, useDrawing, useWizard, useComparison, useProjects, useSearch]) await use(page);
  await expectAllAtHome(page, visit);
});

test('The policy is in force: text that is put in as HTML or code is stopped and told', async () => {
  const page = await site.open('/choose/');
  const visit = await watchVisit(page);
  await page.reload();
  const outcome = await page.evaluate(() => {
    const attempt = (act: () => void) => {
      try {
        act();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      attempt(() => (document.body.innerHTML = '<b>x</b>')),
      attempt(() => document.createElement('script').setAttribute('src', 'data:,1')),
      attempt(() => (window as unknown as Trusted).trustedTypes.createPolicy('mine', {})),
    ];
  });
  expect(outcome).toEqual(['TypeError', 'TypeError', 'TypeError']);
  await expect.poll(() => visit.complaints.filter((text) => text.includes('policy: ')).length).toBeGreaterThan(2);
});

test('Without script files a reading page is one request and its icon', async () => {
  const page = await site.open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url('/kodaira/handbook/basics/'), { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual(['/kodaira/handbook/basics/']);
});

async function useSheet(page: Page): Promise<void> {
  await page.goto(site.url(MUTUAL));
  await beginSheet(page);
  await page.getByLabel('事業名').fill('<img src=x onerror=alert(1)>');
  await findMarks(page, 0, 0).getByLabel('できた').check();
  const saved = await saveFile(page, 'ファイルに保存する');
  await handFile(page, saved.name, saved.text);
  await page.locator('.preview').waitFor();
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  await page.locator('.talk-view').waitFor();
}

async function useDrawing(page: Page): Promise<void> {
  await page.goto(site.url('/checklists/town-vision/'));
  await beginSheet(page);
  await page.locator('.sheet-app textarea').first().fill('絵と<b>字</b>');
}

async function useWizard(page: Page): Promise<void> {
  await page.goto(site.url('/choose/'));
  await page.getByLabel('小田原市').check();
  await page.getByLabel('市の職員').check();
  await page.getByRole('button', { name: '問いに進む' }).click();
  await page.getByLabel('事業の実施', { exact: false }).first().check();
  await page.getByRole('button', { name: '次へ' }).click();
}

async function useComparison(page: Page): Promise<void> {
  await page.goto(site.url('/compare/principles/'));
  await page.getByRole('checkbox', { name: '小平市' }).uncheck();
}

async function useProjects(page: Page): Promise<void> {
  await page.goto(site.url('/kodaira/projects/'));
  await page.getByText('168件のうち168件').waitFor();
  await page.getByLabel('ことば').fill('大学');
  await page.locator('.found-rows tbody tr').first().waitFor();
}

async function useSearch(page: Page): Promise<void> {
  await page.goto(site.url('/kodaira/handbook/basics/'));
  await page.locator('#site-search').focus();
  await page.getByRole('combobox').waitFor();
  await page.locator('#site-search').fill('委託');
  await page.locator('[role=option][href*="/practice/#"]').first().click(); // a place of another page
  await page.locator('mark:visible').first().waitFor();
}
