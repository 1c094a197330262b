// Issue 19, statement 8 (use.md parts 6 and 8, M12).
import { expect, test } from 'vitest';
import { CHECKLIST_STEPS } from '../../src/domain/sheet/checklist.ts';
import { COUNTED_CONTENT as REAL } from '../support/content/real-content.ts';
import { EACH_SITE, withoutBase } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test.each(EACH_SITE)('On the %s site every sheet stands under one step of a project and under its cities', (site) => {
  const pages = readPages(site);
  const index = pages.find(({ path }) => path === '/checklists/')?.root;
  const sheets = pages.map(({ path }) => path).filter((path) => /^\/checklists\/[^/]+\/$/.test(path));
  expect(sheets.length).toBeGreaterThan(10);
  const pathsIn = (selector: string) =>
    index?.querySelectorAll(selector).map((link) => withoutBase(site, link.getAttribute('href') ?? '') ?? '') ?? [];
  expect(pathsIn('h3 a').toSorted()).toEqual(sheets.toSorted());
  expect(new Set(pathsIn('.cities a'))).toEqual(new Set(sheets));
});

test('The contents of the sheets’ page name the steps in their order, with how many sheets each has, then the cities', () => {
  const index = readPages('real').find(({ path }) => path === '/checklists/')?.root;
  const links = index?.querySelectorAll('nav[aria-label="このページの内容"] a') ?? [];
  const steps = CHECKLIST_STEPS.flatMap(({ id, label }) => {
    const sheets = [...REAL.checklists, ...REAL.worksheets].filter(({ data }) => data.when === id);
    return sheets.length === 0 ? [] : [`${label}（${sheets.length}）`];
  });
  expect(steps.length).toBeGreaterThan(3);
  expect(links.map((link) => tidy(link.textContent))).toEqual([...steps, '市ごとに']);
  expect(links.filter((link) => !index?.querySelector(link.getAttribute('href') ?? ''))).toEqual([]);
});

test.each([
  ['/checklists/mutual-check-sheet/', '小平市・記入：団体と市・12項目'],
  ['/checklists/partner-research/', '小平市・記入：市だけ・5項目'],
  ['/checklists/suitability/', '小平市・西東京市・小田原市・記入：団体と市・16項目'],
  ['/checklists/town-vision/', '西東京市・記入：だれでも・3欄'],
])('The entry of %s says whose it is, who fills it and how much: %s', (path, told) => {
  const index = readPages('real').find((page) => page.path === '/checklists/')?.root;
  const entry = index?.querySelectorAll('li').find((one) => one.querySelector('h3 a')?.getAttribute('href') === path);
  expect(tidy(entry?.querySelector('.soft')?.textContent)).toBe(told);
});
