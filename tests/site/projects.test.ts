import { expect, test } from 'vitest';
import { readFile } from '../support/site/read-data.ts';
import { EACH_SITE } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

const page = readPages('real').find(({ path }) => path === '/kodaira/projects/');
const rows = page?.root.querySelectorAll('#all-projects tbody tr') ?? [];

test('The list of projects of 小平市 shows all 168 in the order of their numbers, each with an address of its own', () => {
  const expected = Array.from({ length: 168 }, (_, index) => ({ id: `p${index + 1}`, number: String(index + 1) }));
  expect(rows.map((row) => ({ id: row.id, number: row.querySelector('td,th')?.textContent.trim() }))).toEqual(expected);
});

test('Every project shows its number, department, title, partners and form', () => {
  const problems = rows.flatMap((row) => {
    const cells = row.querySelectorAll('th,td').map((cell) => cell.textContent.trim());
    return cells.length === 5 && cells.every((cell) => cell !== '') ? [] : [`row ${row.id}: ${JSON.stringify(cells)}`];
  });
  expect(problems).toEqual([]);
});

type Row = { readonly department: string; readonly form: string };

// Issue 19, statement 8: the projects as a picture, too.
test.each([
  ['real', '/kodaira/projects/', 'data/projects-kodaira.json'],
  ['fixture', '/mihon/projects/', 'data/projects-mihon.json'],
] as const)('The picture of the %s list %s counts what its open data say, by form and in all', (site, path, file) => {
  const projects = JSON.parse(readFile(site, file)) as readonly Row[];
  const picture = readPages(site)
    .find((one) => one.path === path)
    ?.root.querySelector('.matrix');
  const heads = picture?.querySelectorAll('thead th[scope="col"]').map((head) => head.textContent.trim()) ?? [];
  const totals = picture?.querySelectorAll('tfoot td').map((cell) => Number(cell.textContent)) ?? [];
  const forms = heads.slice(1, -1);
  expect(new Set(forms)).toEqual(new Set(projects.map(({ form }) => form)));
  expect(totals).toEqual([
    ...forms.map((name) => projects.filter(({ form }) => form === name).length),
    projects.length,
  ]);
  for (const row of picture?.querySelectorAll('tbody tr') ?? []) {
    const counts = row.querySelectorAll('td').map((cell) => Number(cell.textContent));
    expect([row.querySelector('th[scope="row"]')?.textContent, counts.length]).toEqual([
      expect.stringMatching(/\S/),
      forms.length + 1,
    ]);
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(counts.at(-1));
  }
});

test('In the picture of 小平市 the numbers of the rows lie above 168 by the 5 joint projects, and it says so', () => {
  const picture = page?.root.querySelector('.matrix');
  const sums = picture
    ?.querySelectorAll('tbody tr')
    .map((row) => Number(row.querySelector('td:last-child')?.textContent));
  expect(sums?.reduce((sum, count) => sum + count, 0)).toBe(168 + 5);
  expect(picture?.querySelector('figcaption')?.textContent).toContain('連名の5件は、それぞれの課に数えました。');
});

test.each(EACH_SITE)(
  'Every number of a picture of projects on the %s site is a link that says what it counts',
  (site) => {
    const links = readPages(site).flatMap(({ path, root }) =>
      path.endsWith('/projects/') ? root.querySelectorAll('.matrix a') : [],
    );
    expect(links.length).toBeGreaterThan(50);
    const dumb = links.filter((link) => !/^.+の\d+件$|^.+の.+\d+件$/.test(link.getAttribute('aria-label') ?? ''));
    expect(dumb.map(({ outerHTML }) => outerHTML)).toEqual([]);
  },
);

test('Further columns of a city’s list stand behind the others, under their own names, on the page and in the data', () => {
  const table = readPages('fixture')
    .find(({ path }) => path === '/mihon/projects/')
    ?.root.querySelector('#all-projects');
  const read = (selector: string) => table?.querySelectorAll(selector).map((cell) => cell.textContent.trim());
  expect(read('thead th')?.slice(5)).toEqual(['決算額（円）', '備考']);
  expect(read('#p1 td')?.slice(-2)).toEqual(['1,200', '春に行う']);
  const csv = readFile('fixture', 'data/projects-mihon.csv');
  expect(csv.split(/\r?\n/)[1]).toContain('"1,200","春に行う"');
});
