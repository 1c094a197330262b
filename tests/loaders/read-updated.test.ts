import { expect, test } from 'vitest';
import { readUpdated } from '../../src/loaders/read-updated.ts';

const read = (path: string) => readUpdated('tests/fixtures/site', '/handbook', `https://a.example/handbook${path}`);

test.each([
  ['/mihon/compass/', '2024-05-01'],
  ['/mihon/compass/whole/', '2024-05-01'],
  ['/mihon/ordinance/rules/', '2024-04-01'],
  ['/mihon/ordinance/changes/', '2024-04-01'],
  ['/mihon/', undefined],
  ['/mihon/projects/', undefined],
  ['/compare/forms/', undefined],
  ['/', undefined],
])('The day of %s is that of the edition in its data: %s', (path, day) => {
  expect(read(path)).toBe(day);
});
