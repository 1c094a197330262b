import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessibilityRecordSchema } from '../../src/schemas/accessibility.ts';
import { ENGINES } from '../support/accessibility/inspect-page.ts';
import { findForward } from '../support/site/page-facts.ts';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { readPages } from '../support/site/read-site.ts';

const record = accessibilityRecordSchema.parse(JSON.parse(readFileSync('content/accessibility/record.json', 'utf8')));
const AGAIN = 'run "npm run a11y" and commit content/accessibility/record.json';

test('The published record is about the kinds of page there are', () => {
  const recorded = Object.fromEntries(record.kinds.map(({ name, path }) => [name, path]));
  expect(recorded, AGAIN).toEqual(PAGE_KINDS);
});

test('The published record was made with the engines that test the site', () => {
  expect(record.engines, AGAIN).toMatchObject(ENGINES);
  expect(record.date >= '2026-11-25').toBe(true);
});

test('The published record holds no fault', () => {
  expect(record.kinds.filter(({ axe, ibm, cut }) => axe + ibm + cut > 0)).toEqual([]);
});

test('Every page was looked at in every way, and nothing was found; when a tenth is new they are looked at again', () => {
  const { pages, ...found } = record.every;
  expect(found).toMatchObject({ axe: 0, ibm: 0, cut: 0 });
  const stayed = readPages('real').filter((page) => findForward(page) === undefined);
  expect(pages, `${AGAIN} (with -- --all)`).toBeGreaterThan(stayed.length * 0.9);
});

test('The page on accessibility shows the record with its date, and each kind', () => {
  const page = readPages('real').find(({ path }) => path === '/about/accessibility/')?.root;
  const [year, month, day] = record.date.split('-').map(Number);
  expect(page?.textContent).toContain(`${year}年${month}月${day}日に試しました`);
  expect(page?.querySelectorAll('tbody tr')).toHaveLength(record.kinds.length);
});
