import { expect, test } from 'vitest';
import { readOnce, type Kept } from '../../../src/check/read/read-once.ts';

test('The same bytes are read once under a name; other bytes, another name and what is missing are read anew', () => {
  const kept: Kept<number> = new WeakMap();
  const [bytes, same] = [new Uint8Array([1]), new Uint8Array([1])];
  let reads = 0;
  const read = (file: string, of: Uint8Array | undefined) => readOnce(kept, file, of, () => (reads += 1));
  expect([read('a', bytes), read('a', bytes), read('b', bytes), read('b', same), read('b', undefined)]).toEqual([
    1, 1, 2, 3, 4,
  ]);
});
