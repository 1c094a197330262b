import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseProjects } from '../../src/loaders/parse-projects.ts';
import { countProjects } from '../../src/domain/projects/project.ts';
import { projectListSchema } from '../../src/schemas/projects.ts';
import { listContent, readYaml } from '../support/content/read-content.ts';

const FOLDER = 'content/cities/kodaira/projects';
const list = readYaml(`${FOLDER}/projects.yaml`, projectListSchema);
const rows = parseProjects(
  readFileSync(`${FOLDER}/projects.csv`, 'utf8'),
  `${FOLDER}/projects.csv`,
  list.partnerSeparator,
);

test('Every list of projects has as many rows as it says', () => {
  const problems = listContent('cities/*/projects/projects.yaml').flatMap((file) => {
    const csv = file.replace(/yaml$/, 'csv');
    const { rows: said, partnerSeparator } = readYaml(file, projectListSchema);
    const found = parseProjects(readFileSync(csv, 'utf8'), csv, partnerSeparator).length;
    return found === said ? [] : [`${csv} has ${found} rows, ${file} says ${said}`];
  });
  expect(problems).toEqual([]);
});

test('The list of 168 projects has the forms of the source', () => {
  expect(rows).toHaveLength(168);
  expect(countProjects(rows, ({ form }) => form)).toEqual([
    { name: '協力', count: 95 },
    { name: '共催', count: 36 },
    { name: '実行委員会', count: 14 },
    { name: '委託', count: 12 },
    { name: '協議会', count: 10 },
    { name: '連絡会', count: 1 },
  ]);
});

/** The 27 labels of departments, joint ones included, with their rows. */
const DEPARTMENTS: readonly (readonly [name: string, count: number])[] = [
  ['公民館', 29],
  ['下水道課', 24],
  ['市民協働・男女参画推進課', 15],
  ['産業振興課', 15],
  ['水と緑と公園課', 15],
  ['文化スポーツ課', 12],
  ['環境政策課', 11],
  ['地域学習支援課', 11],
  ['図書館', 6],
  ['高齢者支援課', 3],
  ['障がい者支援課', 3],
  ['地域整備支援課', 3],
  ['図書館・公民館', 3],
  ['選挙管理委員会事務局', 3],
  ['公共交通課', 2],
  ['指導課', 2],
  ['公共施設マネジメント課', 1],
  ['総務課', 1],
  ['防災危機管理課', 1],
  ['防災危機管理課・地域安全課', 1],
  ['地域安全課', 1],
  ['市民課', 1],
  ['資源循環課', 1],
  ['水と緑と公園課・道路課', 1],
  ['都市計画課', 1],
  ['道路課', 1],
  ['交通対策課', 1],
];

test('27 departments have projects, as many each as in the source', () => {
  expect(DEPARTMENTS).toHaveLength(27);
  const departments = countProjects(rows, ({ department }) => department);
  expect(departments.map(({ name, count }) => [name, count])).toEqual(DEPARTMENTS);
});

test('19 projects have more than one partner', () => {
  expect(rows.filter(({ partners }) => partners.length > 1)).toHaveLength(19);
});

// The rows that the editor's notes speak of say what the notes say.
test.each([
  [22, '産業まつり', '協力'],
  [26, '補助金交付事業', '協議会'],
  [35, '補助金交付事業', '協力'],
  [58, '', '連絡会'],
])('Row %i is %s with the form %s', (number, title, form) => {
  const row = rows[number - 1];
  expect(row?.number).toBe(number);
  expect(row?.title).toContain(title);
  expect(row?.form).toBe(form);
});

test('No cell has spaces at its ends or a line break', () => {
  const problems = rows.flatMap(({ number, department, title, partners, form }) =>
    [department, title, ...partners, form]
      .filter((cell) => cell !== cell.trim() || cell === '' || /[\n\t]/.test(cell))
      .map((cell) => `${FOLDER}/projects.csv row ${number}: "${cell}"`),
  );
  expect(problems).toEqual([]);
});
