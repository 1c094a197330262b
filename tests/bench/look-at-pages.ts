// Looks at every page a reader stays on and at every state of a widget: axe and IBM's engine with all rules at 1280,
// 768 and 320 px, dark, in strong contrast and on paper. Prints what is wrong and how long it took; ends as failed when
// something is. Run: npm run bench -- pages.
import setup from '../support/site/build-sites.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { lookAtEveryPage, lookAtEveryState, type Seen } from '../support/accessibility/look-at-every-page.ts';
import { openOnePage } from '../support/browser/one-page.ts';
import { serveSite } from '../support/browser/serve-site.ts';

setup();
const browser = await launchBrowser();
const site = await serveSite('real');
const seen: Readonly<Record<string, Seen & { readonly minutes: number }>> = {
  'states of widgets': await time(() => lookAtEveryState(browser, site.url)),
  pages: await time(async () => lookAtEveryPage(await openOnePage(browser), site.url)),
};
await browser.close();
await site.close();
console.log('Findings on all of them together; cut: texts that leave the window or the paper.');
console.table(seen);
if (Object.values(seen).some(({ axe, ibm, cut }) => axe + ibm + cut > 0)) process.exit(1);

async function time(look: () => Promise<Seen>): Promise<Seen & { readonly minutes: number }> {
  const begin = performance.now();
  const found = await look();
  return { ...found, minutes: Number(((performance.now() - begin) / 60_000).toFixed(1)) };
}
