// Looks at every page a reader stays on: axe and IBM's engine with all rules at 1280, 768 and 320 px, dark, in strong contrast and on
// paper. Prints what is wrong and how long it took; ends as failed when something is. Run: npm run bench -- pages.
import setup from '../support/build-sites.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { lookAtEveryPage } from '../support/look-at-every-page.ts';
import { openOnePage } from '../support/one-page.ts';
import { serveSite } from '../support/serve-site.ts';

setup();
const browser = await launchBrowser();
const site = await serveSite('real');
const begin = performance.now();
const { pages, axe, ibm, cut } = await lookAtEveryPage(await openOnePage(browser), site.url);
const seconds = (performance.now() - begin) / 1_000;
await browser.close();
await site.close();
console.log('Findings on all pages together; cut: texts that leave the window or the paper.');
console.table([{ pages, axe, ibm, cut, 'seconds a page': Number((seconds / pages).toFixed(1)) }]);
if (axe + ibm + cut > 0) process.exit(1);
