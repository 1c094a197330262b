// npm run a11y: builds the site, looks at every kind of page as the tests do, and writes what was found into
// content/accessibility/record.json, which /about/accessibility/ shows. Commit the file. With words (npm run a11y -- booklet search)
// only the kinds whose names hold one of them are looked at again; the record keeps the others, and the new date. With --all
// (npm run a11y -- --all) every other page of the site is looked at too, in the same ways: about ten minutes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { accessibilityRecordSchema, type AccessibilityRecord } from '../../src/schemas/accessibility.ts';
import setup from './build-sites.ts';
import { ENGINES, inspectPage, isFault, type Inspection } from './inspect-page.ts';
import { launchBrowser } from './launch-browser.ts';
import { openOnePage, showAnew } from './one-page.ts';
import { findForward } from './page-facts.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { readPages } from './read-site.ts';
import { REVIEWED_QUESTIONS } from './reviewed-questions.ts';
import { serveSite } from './serve-site.ts';

const FILE = 'content/accessibility/record.json';
const NONE: AccessibilityRecord['every'] = { date: '2000-01-01', pages: 0, axe: 0, ibm: 0, cut: 0 };
// The page that shows the record cannot be built without one.
if (!existsSync(FILE)) write({ date: '2000-01-01', engines: {}, ways: [], pages: 0, kinds: [], every: NONE });
setup();
const browser = await launchBrowser();
const site = await serveSite('real');
const page = await openOnePage(browser);
const chosen = process.argv.slice(2).filter((word) => word !== '--all');
const isAll = process.argv.includes('--all');
const before = accessibilityRecordSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const kinds: AccessibilityRecord['kinds'] = [];
const ways = new Set<string>(chosen.length > 0 || isAll ? before.ways : []);
for (const [name, path] of Object.entries(PAGE_KINDS)) {
  const known = before.kinds.find((kind) => kind.name === name && kind.path === path);
  const isLeft = chosen.length > 0 ? !chosen.some((word) => name.includes(word)) : isAll;
  if (known && isLeft) {
    kinds.push(known);
    continue;
  }
  const inspection = await look(path);
  const title = (await page.title()).replace(/｜.*/, '');
  kinds.push({ name, path, title, ...count(inspection) });
  console.log(`${name}: ${JSON.stringify(count(inspection))}`);
}
const every = isAll ? await lookAtAll() : before.every;
write({
  date: today(),
  engines: { ...ENGINES, Chromium: browser.version() },
  ways: [...ways],
  pages: readPages('real').length,
  kinds,
  every,
});
await browser.close();
await site.close();

async function look(path: string): Promise<Inspection> {
  await showAnew(page, `${site.url}${path.slice(1)}`);
  await page.waitForLoadState('networkidle');
  const inspection = await inspectPage(page);
  for (const way of Object.keys(inspection.axe)) ways.add(way);
  return inspection;
}

/** Every page a reader stays on; what is wrong is printed, so that it can be mended. */
async function lookAtAll(): Promise<AccessibilityRecord['every']> {
  const paths = readPages('real').flatMap((one) => (findForward(one) === undefined ? [one.path] : []));
  const total = { ...NONE, date: today(), pages: paths.length };
  for (const [at, path] of paths.entries()) {
    const inspection = await look(path);
    const { axe, ibm, cut } = count(inspection);
    const asked = Object.values(inspection.ibm).flat();
    const open = asked.filter(({ isFault: isClaimed, rule }) => !isClaimed && !(rule in REVIEWED_QUESTIONS));
    for (const text of listFaults(inspection).concat(open.map(({ text }) => text))) console.log(`${path} ${text}`);
    total.axe += axe;
    total.ibm += ibm + open.length;
    total.cut += cut;
    if (at % 20 === 0) console.log(`${at + 1} of ${paths.length}: ${path}`);
  }
  return total;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function listFaults({ axe, ibm, cut }: Inspection): readonly string[] {
  const faults = Object.entries(ibm).flatMap(([way, found]) => found.filter((one) => isFault(way, one)));
  return [axe, cut].flatMap((found) => Object.values(found).flat()).concat(faults.map(({ text }) => text));
}

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
