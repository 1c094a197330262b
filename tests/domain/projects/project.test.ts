import { expect, test } from 'vitest';
import { countProjects, type Project } from '../../../src/domain/projects/project.ts';

const project = (number: number, department: string, form: string): Project => ({
  number,
  department,
  form,
  title: `取組${number}`,
  partners: ['虹の会'],
});

const PROJECTS = [
  project(1, '色課', '共催'),
  project(2, '橋課', '協力'),
  project(3, '水課', '協力'),
  project(4, '橋課', '委託'),
  project(5, '橋課', '協力'),
];

test('Projects are counted by form, the most frequent first, equal ones as they appear', () => {
  expect(countProjects(PROJECTS, ({ form }) => form)).toEqual([
    { name: '協力', count: 3 },
    { name: '共催', count: 1 },
    { name: '委託', count: 1 },
  ]);
});

test('Projects are counted by department', () => {
  expect(countProjects(PROJECTS, ({ department }) => department)).toEqual([
    { name: '橋課', count: 3 },
    { name: '色課', count: 1 },
    { name: '水課', count: 1 },
  ]);
});

test('No projects give no counts', () => {
  expect(countProjects([], ({ form }) => form)).toEqual([]);
});

test('Counting leaves the list in its order', () => {
  const before = structuredClone(PROJECTS);
  countProjects(PROJECTS, ({ form }) => form);
  expect(PROJECTS).toEqual(before);
});
