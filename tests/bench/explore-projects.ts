// Prints how long the projects explorer takes from a keystroke to the drawn answer, with the list as it is and with 20,000 rows.
// Run: node tests/bench/explore-projects.ts (after npm run bench or npm test, which build the site).
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser.ts';
import { serveSite } from '../support/serve-site.ts';

const SLOWER = 4;
const ROWS = [168, 20_000];
const KEYS = ['大', '大学', '大学 講', '環境', 'ぐりーん', 'zzz'];

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
  for (const text of KEYS) table.push({ rows, text, ...(await measure(page, text)) });
  await page.close();
}
await browser.close();
await served.close();
console.log(
  `Milliseconds from the input event, CPU slowed ${SLOWER} times: script = until the count stands in the page, drawn = until rows and bars are drawn too.`,
);
console.table(table);

/** Puts a text into the field as one keystroke would; the middle of five tries. */
async function measure(page: Page, text: string) {
  const tries: { readonly script: number; readonly drawn: number }[] = [];
  for (let at = 0; at < 5; at += 1) {
    await page.getByLabel('ことば').fill(text.slice(0, -1)); // the list as it stands before the key
    await page.waitForTimeout(600);
    tries.push(
      await page.evaluate(async (value) => {
        const field = document.querySelector<HTMLInputElement>('.explorer input[type=search]');
        if (!field) throw new Error('no field');
        field.value = value;
        const begin = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((go) => setTimeout(go));
        const script = performance.now() - begin;
        for (let frames = 0; frames < 3; frames += 1)
          await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
        return { script, drawn: performance.now() - begin };
      }, text),
    );
  }
  const middle = (kind: 'script' | 'drawn') => tries.map((one) => one[kind]).toSorted((a, b) => a - b)[2] ?? 0;
  return { script: Math.round(middle('script')), drawn: Math.round(middle('drawn')) };
}
