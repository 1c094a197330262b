// npm run a11y: builds the site, looks at every kind of page as the tests do, and writes what was found into
// content/accessibility/record.json, which /about/accessibility/ shows. Commit the file. With words (npm run a11y -- booklet search)
// only the kinds whose names hold one of them are looked at again; the record keeps the others, and the new date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { accessibilityRecordSchema, type AccessibilityRecord } from '../../src/schemas/accessibility.ts';
import setup from './build-sites.ts';
import { ENGINES, inspectPage, isFault, type Inspection } from './inspect-page.ts';
import { launchBrowser } from './launch-browser.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { readPages } from './read-site.ts';
import { serveSite } from './serve-site.ts';

const FILE = 'content/accessibility/record.json';
// The page that shows the record cannot be built without one.
if (!existsSync(FILE)) write({ date: '2000-01-01', engines: {}, ways: [], pages: 0, kinds: [] });
setup();
const browser = await launchBrowser();
const site = await serveSite('real');
const session = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
const chosen = process.argv.slice(2);
const before = accessibilityRecordSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const kinds: AccessibilityRecord['kinds'] = [];
const ways = new Set<string>();
for (const [name, path] of Object.entries(PAGE_KINDS)) {
  const known = before.kinds.find((kind) => kind.name === name && kind.path === path);
  if (known && chosen.length > 0 && !chosen.some((word) => name.includes(word))) {
    kinds.push(known);
    continue;
  }
  const page = await session.newPage();
  await page.goto(`${site.url}${path.slice(1)}`, { waitUntil: 'networkidle' });
  const title = (await page.title()).replace(/｜.*/, '');
  const inspection = await inspectPage(page);
  await page.close();
  for (const way of Object.keys(inspection.axe)) ways.add(way);
  kinds.push({ name, path, title, ...count(inspection) });
  console.log(`${name}: ${JSON.stringify(count(inspection))}`);
}
write({
  date: new Date().toISOString().slice(0, 10),
  engines: { ...ENGINES, Chromium: browser.version() },
  ways: [...ways],
  pages: readPages('real').length,
  kinds,
});
await browser.close();
await site.close();

function count({ axe, ibm, cut }: Inspection) {
  const findings = Object.entries(ibm).flatMap(([way, found]) => found.map((one) => ({ way, ...one })));
  return {
    axe: Object.values(axe).flat().length,
    ibm: findings.filter((one) => isFault(one.way, one)).length,
    cut: Object.values(cut).flat().length,
    asked: findings.filter((one) => !one.isFault).length,
  };
}

function write(record: AccessibilityRecord): void {
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${FILE}: ${readFileSync(FILE).length} bytes`);
}
