import { expect, test } from 'vitest';
import { readPages } from '../support/site/read-site.ts';

const page = readPages('real').find(({ path }) => path === '/kodaira/projects/');
const rows = page?.root.querySelectorAll('table tbody tr') ?? [];

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
