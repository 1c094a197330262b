import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const paths = Object.values(PAGE_KINDS);
/** What is pressed on its own: buttons, choices, what opens, the ways on. Links in a text are as large as their words. */
const MAIN_CONTROLS =
  '.button, [type=search], [type=submit], .settings input, fieldset label, summary, .site nav a, .parts a, .fold a, ' +
  '.bar > .name, .route a, .wizard .answers .quiet, main svg a';
const CHAPTER = '/kodaira/ordinance/participation-and-collaboration/';

/**
 * Controls that a person has to hit, lower or narrower than `least` px. Links within sentences are as large as their
 * words.
 */
async function findSmall(page: Page, selector: string, least: number): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll(
    (controls, limit) =>
      controls
        .filter((control) => control.checkVisibility())
        .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
        .filter(({ box }) => box.height < limit || box.width < Math.min(limit, 24))
        .map(({ control, box }) => `${control.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`),
    least,
  );
}

test('On a phone every main control is at least 44 px high, and nothing moves by itself for who asked for less motion to miss', async () => {
  const page = await site.open('/', { viewport: { width: 360, height: 740 }, hasTouch: true });
  const small: string[] = [];
  const moving: string[] = [];
  for (const path of paths) {
    await page.goto(site.url(path));
    const found = await findSmall(page, MAIN_CONTROLS, 44);
    small.push(...found.map((text) => `${path} ${text}`));
    const running = await page.evaluate(() => document.getAnimations().length);
    const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    if (running > 0 || smooth !== 'auto') moving.push(`${path}: ${running} animations, scroll ${smooth}`);
  }
  expect({ small, moving }).toEqual({ small: [], moving: [] });
});

test('Where a system forces its colours, borders, marks and drawings stay to be seen', async () => {
  const page = await site.open('/kodaira/handbook/basics/', { forcedColors: 'active' });
  const drawn = await page
    .locator('figure.drawn svg :is(rect, circle, path, line)[stroke="currentColor"]')
    .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).stroke));
  expect(drawn.length).toBeGreaterThan(3);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(drawn.filter((stroke) => stroke === ground || stroke === 'none')).toEqual([]);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe('solid');
});

test('On a dark ground no letter, line or mark of a drawing stays black', async () => {
  const page = await site.open('/', { colorScheme: 'dark' });
  const dark: string[] = [];
  for (const path of paths.filter((one) =>
    /guideline|basics|next-steps|projects|schemes|compare\/forms\/$/.test(one),
  )) {
    await page.goto(site.url(path));
    const found = await page.locator('svg:not(.qr) *').evaluateAll((parts) =>
      parts
        .filter((part) => part instanceof SVGGraphicsElement && part.checkVisibility() && part.localName !== 'g')
        .filter((part) => [getComputedStyle(part).fill, getComputedStyle(part).stroke].includes('rgb(0, 0, 0)'))
        .map((part) => part.outerHTML.slice(0, 90)),
    );
    dark.push(...found.map((text) => `${path} ${text}`));
  }
  expect(dark).toEqual([]);
});

test('Without script no control does nothing: each leads on, opens, or sends to a page', async () => {
  const page = await site.open('/', { javaScriptEnabled: false });
  const inert: string[] = [];
  for (const path of paths.filter((one) => !/[?#]/.test(one))) {
    await page.goto(site.url(path));
    const found = await page
      .locator('button,input,select,textarea,[role="button"],a:not([href])')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter((control) => !control.closest('form[action]') && !control.hasAttribute('popovertarget'))
          .map((control) => control.outerHTML.slice(0, 100)),
      );
    inert.push(...found.map((text) => `${path} ${text}`));
  }
  expect(inert).toEqual([]);
});

test('Without script every page of a widget says so and gives the same facts another way', async () => {
  const page = await site.open('/', { javaScriptEnabled: false });
  const widgets = ['/choose/', '/checklists/mutual-check-sheet/', '/kodaira/projects/', '/search/', '/settings/'];
  for (const path of widgets) {
    await page.goto(site.url(path));
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words.replace(/\s/g, '').length, path).toBeGreaterThan(300);
    expect(await page.locator('main :is(details, noscript, table, ul, a[href])').count(), path).toBeGreaterThan(0);
  }
});

test('What the keyboard reaches is not hidden behind anything that stays in place', async () => {
  const page = await site.open(CHAPTER, { viewport: { width: 1280, height: 700 } });
  const covered: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const [box] = element.getClientRects();
      if (!box) return element.outerHTML.slice(0, 80);
      const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return above && (element.contains(above) || above.contains(element)) ? '' : element.outerHTML.slice(0, 80);
    });
    if (hidden === undefined) break;
    if (hidden !== '') covered.push(hidden);
  }
  expect(covered).toEqual([]);
});
