import { expect, test } from 'vitest';
import { fetchOnce } from '../../../src/domain/files/fetch-once.ts';

test('What was fetched is not fetched again, what failed or was forgotten is, also when several wait for it', async () => {
  const asked: string[] = [];
  let isDown = true;
  const take = fetchOnce((name: string) => {
    asked.push(name);
    return isDown ? Promise.reject(new Error(`${name} is down`)) : Promise.resolve(name.toUpperCase());
  });
  const failed = await Promise.allSettled([take('a'), take('a'), take('b')]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(asked).toEqual(['a', 'b']);
  isDown = false;
  expect(await Promise.all([take('a'), take('a'), take('b')])).toEqual(['A', 'A', 'B']);
  expect(await take('a')).toBe('A');
  expect(asked).toEqual(['a', 'b', 'a', 'b']);
  take.forget('a');
  expect(await Promise.all([take('a'), take('b')])).toEqual(['A', 'B']);
  expect(asked).toEqual(['a', 'b', 'a', 'b', 'a']);
});
