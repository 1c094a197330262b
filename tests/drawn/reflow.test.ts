import { expect, test } from 'vitest';
import { EACH_SITE } from '../support/site/each-site.ts';
import { findCutTexts } from '../support/browser/find-cut-texts.ts';
import { findForward } from '../support/site/page-facts.ts';
import { readPages } from '../support/site/read-site.ts';
import { useSite } from '../support/browser/use-site.ts';

const sites = { real: useSite('real'), fixture: useSite('fixture') };

test.each(EACH_SITE)('No page of the %s site is wider than a window of 320, 768 or 1280 px', async (name) => {
  const known = new Set(name === 'real' ? [] : readPages('real').map(({ path }) => path));
  const pages = readPages(name).filter(
    // Of the other site only what its own city is on; the rest is the same.
    (page) => findForward(page) === undefined && (!known.has(page.path) || page.html.includes('みほん市')),
  );
  const page = await sites[name].open('/');
  const problems: string[] = [];
  for (const { path } of pages) {
    await page.goto(sites[name].url(path));
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      if (found > width)
        problems.push(
          `${path} is ${found} px wide at ${width} px: ${(await findCutTexts(page)).slice(0, 3).join(' | ')}`,
        );
    }
  }
  expect(problems).toEqual([]);
});
