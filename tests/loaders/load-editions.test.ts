import { expect, test } from 'vitest';
import { nameEdited } from '../../src/loaders/load-editions.ts';

test.each([
  ['cities/mihon/guide/editions/2018-04/document.yaml', 'mihon/guide/2018-04'],
  ['cities/mihon/guide/editions/2018-04-01/start/purpose.mdx', 'mihon/guide/2018-04-01/start/purpose'],
])('%s is %s', (file, name) => {
  expect(nameEdited(file)).toBe(name);
});
