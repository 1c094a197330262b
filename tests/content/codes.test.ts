import { expect, test } from 'vitest';
import { projectListSchema } from '../../src/schemas/projects.ts';
import { listContent, readSections, readYaml } from '../support/content/read-content.ts';

const sections = (await readSections()).map(({ file, key, data }) => ({ file, key, code: data.code }));
const lists = listContent('cities/*/projects/projects.yaml').map((file) => ({
  file,
  key: file,
  code: readYaml(file, projectListSchema).code,
}));
const places = [...sections, ...lists];

test('Every section and list has a permanent number of four digits', () => {
  expect(places.length).toBeGreaterThan(80);
  expect(places.filter(({ code }) => !/^\d{4}$/.test(code)).map(({ file, code }) => `${file}: code "${code}"`)).toEqual(
    [],
  );
});

test('No permanent number stands for two places', () => {
  const problems = places.flatMap(({ file, code }, at) => {
    const first = places.findIndex((place) => place.code === code);
    return first === at ? [] : [`${file}: ${code} is the number of ${places[first]?.file}; take one that is free`];
  });
  expect(problems).toEqual([]);
});

// Printed on paper: a reader with an old print must still arrive. Sampled at each end of each document.
test.each([
  ['kodaira/handbook/introduction', '1101'],
  ['kodaira/handbook/principles', '1115'],
  ['kodaira/handbook/materials', '1150'],
  ['kodaira/guideline/preamble', '1201'],
  ['kodaira/guideline/measures', '1243'],
  ['kodaira/ordinance/preamble', '1300'],
  ['kodaira/ordinance/art-12', '1312'],
  ['kodaira/ordinance/supplementary-provision', '1340'],
  ['content/cities/kodaira/projects/projects.yaml', '1501'],
])('%s keeps its number %s', (key, code) => {
  expect(places.find((place) => place.key === key)?.code).toBe(code);
});
