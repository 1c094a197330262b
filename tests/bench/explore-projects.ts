// Prints how long the projects explorer takes after a keystroke, with the list as it is and with 20,000 rows.
// Run: node tests/bench/explore-projects.ts (after npm test or any npm run bench, which build the site).
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { serveSite } from '../support/browser/serve-site.ts';

const SLOWER = 4;
const TRIES = 7;
const ROWS = [168, 20_000];
/** What the last key completes; each changes how many are found. */
const KEYS = ['大', '大学', '学', 'ぐ', 'z', '小平市民'];

const browser = await launchBrowser();
const served = await serveSite('real');
const table: object[] = [];
for (const rows of ROWS) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.route('**/data/projects-kodaira.json', async (route) => {
    const real: readonly object[] = await (await route.fetch()).json();
    const many = Array.from({ length: rows }, (_, at) => ({ ...real[at % real.length], number: at + 1 }));
    await route.fulfill({ json: many });
  });
  await page.goto(`${served.url}kodaira/projects/`);
  await page.getByText(`${rows}件のうち${rows}件`).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' }); // the page's own time, whatever else the machine does
  for (const text of KEYS) table.push({ rows, text, ...(await measure(page, session, text)) });
  await page.close();
}
await browser.close();
await served.close();
console.log(
  `Milliseconds after a keystroke, CPU slowed ${SLOWER} times; the middle of ${TRIES} tries. count = until the count stands in the page; then the page's own work until everything is drawn: script, style with layout.`,
);
console.table(table);

/** Puts a text into the field as one keystroke would. */
async function measure(page: Page, session: CDPSession, text: string) {
  const tries: Record<'count' | 'script' | 'style and layout', number>[] = [];
  for (let at = 0; at < TRIES; at += 1) {
    await page.getByLabel('ことば').fill(text.slice(0, -1)); // the list as it stands before the key
    await page.waitForTimeout(700);
    const before = await readWork(session);
    const count = await page.evaluate(pressKey, text);
    await page.waitForTimeout(700);
    const after = await readWork(session);
    tries.push({
      count,
      script: after.script - before.script,
      'style and layout': after.layout - before.layout,
    });
  }
  const middle = (kind: keyof (typeof tries)[number]) =>
    Math.round((tries.map((one) => one[kind]).toSorted((a, b) => a - b)[(TRIES - 1) / 2] ?? 0) * 10) / 10;
  return { count: middle('count'), script: middle('script'), 'style and layout': middle('style and layout') };
}

/** Runs in the page: types, and waits until the count says another number than before or the answer is in the page. */
async function pressKey(value: string) {
  const field = document.querySelector<HTMLInputElement>('.explorer input[type=search]');
  const count = document.querySelector('.explorer .found')?.firstChild;
  if (!field || !count) throw new Error('no explorer');
  field.value = value;
  const begin = performance.now();
  const stands = new Promise<number>((tell, fail) => {
    new MutationObserver(() => tell(performance.now() - begin)).observe(count, { characterData: true });
    setTimeout(() => fail(new Error(`「${value}」 does not change the count; choose another text`)), 3000);
  });
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return stands;
}

async function readWork(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
  return { script: read('ScriptDuration'), layout: read('LayoutDuration') + read('RecalcStyleDuration') };
}
