// Issue 19, statement 8: the projects as a picture, departments × forms.
import { expect, test } from 'vitest';
import { crossProjects } from '../../../src/domain/projects/cross-projects.ts';
import { exploreProjects, indexProjects, parseProjectQuery } from '../../../src/domain/projects/explore-projects.ts';

const row = (number: number, department: string, form: string) => ({
  number,
  department,
  form,
  title: `事業${number}`,
  partners: ['虹の会'],
});
const PROJECTS = indexProjects(
  [
    row(1, '橋課', '協力'),
    row(2, '橋課', '協力'),
    row(3, '橋課・色課', '共催'),
    row(4, '色課', '協力'),
    row(5, '橋課', '共催'),
    row(6, '花課', '委託'),
  ],
  [['橋課', '色課']],
);
const { forms, rows, total, joint } = crossProjects(PROJECTS);

test('Departments and forms stand in order of their number, a joint project in each of its departments', () => {
  expect(forms.map(({ name, count }) => [name, count])).toEqual([
    ['協力', 3],
    ['共催', 2],
    ['委託', 1],
  ]);
  expect(rows.map(({ unit, count, cells }) => [unit, count, ...cells.map((cell) => cell.count)])).toEqual([
    ['橋課', 4, 2, 2, 0],
    ['色課', 2, 1, 1, 0],
    ['花課', 1, 0, 0, 1],
  ]);
  expect([total, joint]).toEqual([6, 1]);
});

test('Every number is how many the list finds by the query beside it', () => {
  const asked = [...forms, ...rows, ...rows.flatMap(({ cells }) => cells)];
  expect(asked).toHaveLength(15);
  const found = asked.map(
    ({ query }) => exploreProjects(PROJECTS, parseProjectQuery(new URLSearchParams(query)), []).length,
  );
  expect(found).toEqual(asked.map(({ count }) => count));
});

test('None is not shaded, few are lighter than many, the most is darkest', () => {
  expect(rows.map(({ cells }) => cells.map(({ shade }) => shade))).toEqual([
    [4, 4, 0],
    [3, 3, 0],
    [0, 0, 3],
  ]);
  expect(crossProjects([])).toEqual({ forms: [], rows: [], total: 0, joint: 0 });
});
