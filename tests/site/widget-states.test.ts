import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findCutTexts } from '../support/find-cut-texts.ts';
import { isFault, LAYOUT } from '../support/inspect-page.ts';
import { REVIEWED_QUESTIONS } from '../support/reviewed-questions.ts';
import { runAxe } from '../support/run-axe.ts';
import { runIbm } from '../support/run-ibm.ts';
import { useSite } from '../support/use-site.ts';
import { validateDrawn } from '../support/validate-drawn.ts';
import { WIDGET_STATES } from '../support/widget-states.ts';

const site = useSite('real');

test.each(Object.entries(WIDGET_STATES))(
  'axe, the IBM engine and html-validate find nothing on a %s, and nothing is cut at 320 px',
  async (_name, { path, act }) => {
    const page = await site.open(path, { viewport: { width: 1280, height: 900 } });
    await act(page);
    expect(await validateDrawn(page), 'html-validate').toEqual([]);
    await leaveWidget(page);
    expect(await runAxe(page), 'axe').toEqual([]);
    const found = await runIbm(page);
    expect(
      found.filter((one) => isFault('1280 px', one)).map(({ text }) => text),
      'IBM',
    ).toEqual([]);
    const open = found.filter(({ rule, isFault: isClaimed }) => !isClaimed && !(rule in REVIEWED_QUESTIONS));
    expect([...new Set(open.map(({ text }) => text))], 'look at these, answer in reviewed-questions.ts').toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await runAxe(page, { only: LAYOUT }), 'axe at 320 px').toEqual([]);
    expect(await findCutTexts(page)).toEqual([]);
  },
);

/** Takes away what stands around the widget: accessibility.test.ts has judged it, and an engine takes its time over it. */
async function leaveWidget(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = 'h1,astro-island,:has(h1),:has(astro-island)';
    for (const part of document.querySelectorAll('main > *')) if (!part.matches(kept)) part.remove();
  });
}
