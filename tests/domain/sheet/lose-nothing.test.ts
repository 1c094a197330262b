import { expect, test } from 'vitest';
import { simulateRun, type Run } from '../../support/sheets/simulate.ts';

test('In 2,000 random histories of two people no writing is lost, none returns, and nothing vanishes untold', async () => {
  const failed: (Run & { readonly seed: number })[] = [];
  let moves = 0;
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const run = await simulateRun(seed, 12);
    moves += run.moves.length;
    if ([...run.lost, ...run.returned, ...run.unsaid].length > 0) failed.push({ seed, ...run });
  }
  expect(moves).toBeGreaterThan(20_000);
  expect(failed.slice(0, 3)).toEqual([]);
});
