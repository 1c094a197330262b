// npm run a11y: builds the site, looks at every kind of page as the tests do, and writes what was found into
// src/records/accessibility.json, which /about/accessibility/ shows. Commit the file. With words (npm run a11y --
// booklet search) only the kinds whose names hold one of them are looked at again; the others keep what the record says
// of them, and its date. With --all (npm run a11y -- --all) every other page of the site is looked at too, in the same
// ways: about ten minutes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { accessibilityRecordSchema, type AccessibilityRecord } from '../../src/schemas/accessibility.ts';
import setup from '../support/site/build-sites.ts';
import { countFindings, type Count } from '../support/accessibility/findings.ts';
import { findInvalid } from '../support/accessibility/find-invalid.ts';
import { ENGINES } from '../support/accessibility/inspect-page.ts';
import { launchBrowser } from '../support/browser/launch-browser.ts';
import { lookAt, lookAtEveryPage } from '../support/accessibility/look-at-every-page.ts';
import { openOnePage } from '../support/browser/one-page.ts';
import { COUNTED } from '../support/content/counted-cities.ts';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { listKept } from '../support/accessibility/renew-record.ts';
import { readPages } from '../support/site/read-site.ts';
import { serveSite } from '../support/browser/serve-site.ts';

const FILE = 'src/records/accessibility.json';
const NEVER = '2000-01-01';
const EMPTY: AccessibilityRecord = {
  engines: {},
  ways: [],
  valid: { date: NEVER, pages: 0, faults: 0 },
  kinds: [],
  every: { date: NEVER, pages: 0, cities: [], axe: 0, ibm: 0, cut: 0 },
};
// The page that shows the record cannot be built without one.
if (!existsSync(FILE)) write(EMPTY);
setup();
const browser = await launchBrowser();
const site = await serveSite('real');
const page = await openOnePage(browser);
const words = process.argv.slice(2).filter((word) => word !== '--all');
const isAll = process.argv.includes('--all');
const before = accessibilityRecordSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const kept = listKept(before, PAGE_KINDS, ENGINES, { words, isAll });
const kinds: AccessibilityRecord['kinds'] = [];
const ways = new Set<string>(kept.length > 0 ? before.ways : []);
for (const [name, path] of Object.entries(PAGE_KINDS)) {
  const known = kept.find((kind) => kind.name === name);
  if (known) {
    kinds.push(known);
    continue;
  }
  const count = await look(path);
  const title = (await page.title()).replace(/｜.*/, '');
  kinds.push({ name, path, title, date: today(), ...count });
  console.log(`${name}: ${JSON.stringify(count)}`);
}
const pages = readPages('real');
write({
  engines: { ...ENGINES, Chromium: browser.version() },
  ways: [...ways],
  valid: { date: today(), pages: pages.length, faults: (await findInvalid(pages)).length },
  kinds,
  every: isAll ? { date: today(), cities: [...COUNTED], ...(await lookAtEveryPage(page, site.url)) } : before.every,
});
await browser.close();
await site.close();

async function look(path: string): Promise<Count> {
  const inspection = await lookAt(page, `${site.url}${path.slice(1)}`);
  for (const way of Object.keys(inspection.axe)) ways.add(way);
  return countFindings(inspection);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function write(record: AccessibilityRecord): void {
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${FILE}: ${readFileSync(FILE).length} bytes`);
}
