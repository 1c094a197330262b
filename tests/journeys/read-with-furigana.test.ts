import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer } from '../support/browser/answer-wizard.ts';
import { beginSheet, findMarks, MUTUAL, openTime } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';

test('Furigana come over reviewed words when asked for, once a section, and links, ids and headings stay', async () => {
  const page = await site.open(CHAPTER);
  const facts = () =>
    page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.links].map(({ href }) => href),
      title: document.title,
      description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
    }));
  const before = await facts();
  expect(await page.locator('ruby').count()).toBe(0);
  await page.goto(site.url('/settings/'));
  await page.getByRole('button', { name: 'ふりがな' }).click();
  await page.locator('main ruby').first().waitFor();
  await page.goto(site.url(CHAPTER));
  await page.locator('#art-12 ruby').first().waitFor();
  const readings = await page.locator('#art-12 ruby').evaluateAll((found) => found.map((ruby) => ruby.textContent));
  expect(readings).toContain('協働（きょうどう）');
  expect(readings).toHaveLength(new Set(readings).size);
  expect(await facts()).toEqual(before);
});

// Row B19 of use.md.
test.each([
  ['/kodaira/', 'furigana-kodaira.json'],
  ['/checklists/mutual-check-sheet/', 'furigana-cities.json'],
  ['/checklists/commissioning/', 'furigana-cities.json'],
  ['/compare/centers/', 'furigana-cities.json'],
  ['/forms/joint-hosting/', 'furigana-cities.json'],
  ['/choose/', 'furigana-cities.json'],
])('With furigana %s asks for the words of the cities it speaks of, all of which there are', async (path, list) => {
  const page = await site.open('/about/');
  await page.evaluate(() => localStorage.setItem('kyodo.view', 'ruby'));
  const replies: [string, number][] = [];
  page.on('response', (reply) => replies.push([reply.url().split('/').at(-1) ?? '', reply.status()]));
  await page.goto(site.url(path));
  await page.locator('main ruby').first().waitFor();
  const asked = replies.filter(([name]) => name.startsWith('furigana'));
  expect(new Set(asked.map(([name, status]) => `${name} ${status}`))).toEqual(
    new Set(['furigana.json 200', `${list} 200`]),
  );
});

/** What a part says, without the readings. */
const readPlain = (part: Locator) =>
  part.evaluate((shown) => {
    const own = shown.cloneNode(true) as Element;
    for (const reading of own.querySelectorAll('rt,rp')) reading.remove();
    return own.textContent;
  });

test('The wizard has furigana at each step, says the same as without, and its window is named without readings', async () => {
  const steps = async (view: string) => {
    const page = await site.open('/about/');
    await page.evaluate((words) => localStorage.setItem('kyodo.view', words), view);
    await page.goto(site.url('/choose/?v=2&city=kodaira&at=stage'));
    const said: unknown[] = [];
    let before = '協働の形を選ぶ｜協働ハンドブック';
    for (const words of ['事業の実施', 'わからない', 'わからない']) {
      if (view !== '') await page.locator('.wizard ruby').first().waitFor();
      await expect.poll(() => page.title()).not.toBe(before);
      before = await page.title();
      said.push([await readPlain(page.locator('.wizard')), before]);
      await answer(page, words);
    }
    return said;
  };
  expect(await steps('ruby')).toEqual(await steps(''));
});

test('A sheet and the list of projects have furigana; what is typed stays, and buttons have none', async () => {
  const page = await site.open('/about/');
  await page.evaluate(() => localStorage.setItem('kyodo.view', 'ruby'));
  await page.goto(site.url(MUTUAL));
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  await page.locator('.sheet-open td ruby, .sheet-open th ruby').first().waitFor();
  await findMarks(page, 0, 0).getByLabel('話し合う').check();
  await openTime(page, '事業後');
  await openTime(page, '事業前');
  expect(await findMarks(page, 0, 0).getByLabel('話し合う').isChecked()).toBe(true);
  expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
  expect(await page.locator('button ruby').count()).toBe(0);
  await page.goto(site.url('/kodaira/projects/?q=公園'));
  await page.locator('.found-rows ruby').first().waitFor();
});

test('A booklet has furigana over the words of its cities, and none that were not asked for', async () => {
  const page = await site.open('/booklet/?s=1111-3012');
  await expect.poll(() => page.locator('.piece').count()).toBe(2);
  expect(await page.locator('ruby').count()).toBe(0);
  await page.evaluate(() => localStorage.setItem('kyodo.view', 'ruby'));
  await page.reload();
  await expect.poll(() => page.locator('.piece:has(ruby)').count()).toBe(2);
  expect(await page.locator('.piece ruby').allTextContents()).toContain('協働（きょうどう）');
  expect(await page.locator('.chosen ruby, .cited ruby').count()).toBe(0);
});

test.each([320, 360, 1280])('No word parts from its reading at the end of a line, at %i px', async (width) => {
  const page = await site.open(CHAPTER, { viewport: { width, height: 800 } });
  await page.evaluate(() => localStorage.setItem('kyodo.view', 'ruby larger wide'));
  for (const path of [CHAPTER, '/kodaira/handbook/basics/', '/inagi/guideline/concept/']) {
    await page.goto(site.url(path));
    await page.locator('main ruby').first().waitFor();
    const parted = await page.locator('main ruby:not(.long)').evaluateAll((all) =>
      all
        .map((ruby) => {
          const word = document.createRange();
          word.selectNodeContents(ruby.firstChild ?? ruby);
          return {
            text: ruby.textContent,
            lines: new Set([...word.getClientRects()].map(({ top }) => Math.round(top))).size,
          };
        })
        .filter(({ lines }) => lines > 1),
    );
    expect(parted).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('Furigana stay out of what is copied: a citation, a selection', async () => {
  const page = await site.open(CHAPTER, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() => localStorage.setItem('kyodo.view', 'ruby'));
  await page.reload();
  await page.locator('#art-12 ruby').first().waitFor();
  await page.locator('#art-12 summary').click();
  expect(await page.locator('#art-12 details ruby').count()).toBe(0);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#art-12') ?? document.body);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('協働');
  expect(copied).not.toContain('きょうどう');
});

test('Furigana go again as they came: the text is what it was', async () => {
  const page = await site.open('/settings/');
  const button = page.getByRole('button', { name: 'ふりがな' });
  const texts = () => page.locator('main .prose').allTextContents();
  await button.waitFor();
  const before = await texts();
  await button.click();
  await page.locator('main ruby').first().waitFor();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.click();
  await expect.poll(() => page.locator('ruby').count()).toBe(0);
  expect(await texts()).toEqual(before);
});

test('Furigana that are called off before their words have come do not come later', async () => {
  const page = await site.open('/settings/');
  const words = Promise.withResolvers<void>();
  await page.route('**/data/furigana.json', async (route) => {
    await words.promise;
    await route.continue();
  });
  const button = page.getByRole('button', { name: 'ふりがな' });
  const asked = page.waitForRequest('**/data/furigana.json');
  await button.click();
  await asked;
  await button.click();
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
  const came = page.waitForResponse('**/data/furigana.json');
  words.resolve();
  await (await came).finished();
  await page.waitForTimeout(300); // what must not come has time to
  expect(await page.locator('ruby').count()).toBe(0);
});

test('Who does not ask for furigana fetches nothing for it', async () => {
  const page = await site.open('/about/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url(CHAPTER), { waitUntil: 'networkidle' });
  expect(asked.filter((path) => !path.endsWith('.svg'))).toEqual([CHAPTER]);
});
