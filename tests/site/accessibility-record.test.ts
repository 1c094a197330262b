import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityRecordSchema } from '../../src/schemas/accessibility.ts';
import { ENGINES } from '../support/accessibility/inspect-page.ts';
import { COUNTED } from '../support/content/counted-cities.ts';
import { findForward } from '../support/site/page-facts.ts';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { listKept } from '../support/accessibility/renew-record.ts';
import { readPages } from '../support/site/read-site.ts';

const FILE = 'src/records/accessibility.json';
const record = accessibilityRecordSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const AGAIN = `run "npm run a11y" and commit ${FILE}`;
const tell = (date: string) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

test('The published record is about the kinds of page there are', () => {
  const recorded = Object.fromEntries(record.kinds.map(({ name, path }) => [name, path]));
  expect(recorded, AGAIN).toEqual(PAGE_KINDS);
});

test('The published record was made with the engines that test the site', () => {
  expect(record.engines, AGAIN).toMatchObject(ENGINES);
});

test('The published record holds no fault', () => {
  expect(record.valid.faults).toBe(0);
  expect(record.kinds.filter(({ axe, ibm, cut }) => axe + ibm + cut > 0)).toEqual([]);
});

test('The record of all pages holds no fault and is about nine tenths at least of the pages of the cities it saw', () => {
  const { pages, cities, ...found } = record.every;
  expect(found).toMatchObject({ axe: 0, ibm: 0, cut: 0 });
  const later = COUNTED.filter((id) => !cities.includes(id));
  const seen = readPages('real').filter(({ path }) => !path.split('/').some((name) => later.includes(name)));
  const stayed = seen.filter((page) => findForward(page) === undefined);
  expect(pages, `${AGAIN} (with -- --all)`).toBeGreaterThan(stayed.length * 0.9);
});

test('The page on accessibility shows each kind with the date on which it was looked at', () => {
  const page = readPages('real').find(({ path }) => path === '/about/accessibility/')?.root;
  const rows = page
    ?.querySelectorAll('details tbody tr')
    .map((row) => [row.querySelector('th')?.textContent.trim(), row.querySelector('td')?.textContent]);
  expect(rows).toEqual(record.kinds.map(({ title, date }) => [title, tell(date)]));
  expect(page?.textContent).toContain(`${tell(record.every.date)}に同じ開き方で`);
});

const kind = (name: string, date: string) => ({
  name,
  path: `/${name}/`,
  title: name,
  date,
  axe: 0,
  ibm: 0,
  cut: 0,
  asked: 0,
});
const old = { ...record, engines: { axe: '1' }, kinds: [kind('search', '2026-11-25'), kind('booklet', '2026-11-26')] };
const pages = { search: '/search/', booklet: '/booklet/' };

test('A kind that is not looked at again keeps its own date in the record', () => {
  const kept = listKept(old, pages, { axe: '1' }, { words: ['book'], isAll: false });
  expect(kept.map(({ name, date }) => [name, date])).toEqual([['search', '2026-11-25']]);
  expect(listKept(old, pages, { axe: '1' }, { words: [], isAll: true })).toEqual(old.kinds);
  expect(listKept(old, pages, { axe: '1' }, { words: [], isAll: false })).toEqual([]);
});

test('A kind that moved, and every kind when an engine is new, is looked at again', () => {
  const wish = { words: [], isAll: true };
  expect(listKept(old, { ...pages, search: '/find/' }, { axe: '1' }, wish).map(({ name }) => name)).toEqual([
    'booklet',
  ]);
  expect(listKept(old, pages, { axe: '2' }, wish)).toEqual([]);
});
