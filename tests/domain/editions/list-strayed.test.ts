import { expect, test } from 'vitest';
import { listStrayed } from '../../../src/domain/editions/list-strayed.ts';

test.each([
  [[], []],
  [[0, 1, 4], []],
  [[3, 0, 1, 2], [3]],
  [[0, 2, 1], [1]],
])('Of %j, what left its order is %j', (places, strayed) => {
  expect([...listStrayed(places)]).toEqual(strayed);
});
