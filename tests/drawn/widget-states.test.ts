import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findCutTexts } from '../support/browser/find-cut-texts.ts';
import { isFault, LAYOUT } from '../support/accessibility/inspect-page.ts';
import { leaveWidget, thinRows } from '../support/browser/leave-widget.ts';
import { REVIEWED_QUESTIONS } from '../support/accessibility/reviewed-questions.ts';
import { runAxe } from '../support/accessibility/run-axe.ts';
import { runIbm } from '../support/accessibility/run-ibm.ts';
import { useSite } from '../support/browser/use-site.ts';
import { validateDrawn } from '../support/accessibility/validate-drawn.ts';
import { WIDGET_STATES } from '../support/accessibility/widget-states.ts';

const site = useSite('real');
const WIDE = { width: 1280, height: 900 };

test.each(Object.entries(WIDGET_STATES))(
  'axe, the IBM engine and html-validate find nothing in the states of the %s that are walked, and nothing is cut at 320 px',
  async (_name, { path, walk }) => {
    const page = await site.open(path, { viewport: WIDE });
    const found: string[] = [];
    for await (const state of walk(page)) found.push(...(await judge(page)).map((text) => `${state}: ${text}`));
    expect(found, 'questions of IBM’s engine are answered in reviewed-questions.ts').toEqual([]);
  },
);

/** Looks at a page in the state it is in; leaves it fit for the next. */
async function judge(page: Page): Promise<readonly string[]> {
  await leaveWidget(page);
  await thinRows(page);
  const html = await validateDrawn(page);
  const axe = await runAxe(page);
  const ibm = (await runIbm(page)).filter((one) =>
    one.isFault ? isFault('1280 px', one) : !(one.rule in REVIEWED_QUESTIONS),
  );
  await page.setViewportSize({ width: 320, height: 900 });
  const narrow = await runAxe(page, { only: LAYOUT });
  const cut = await findCutTexts(page);
  await page.setViewportSize(WIDE);
  return [...html, ...axe, ...ibm.map(({ text }) => text), ...narrow, ...cut.map((text) => `cut at 320 px: ${text}`)];
}
