// Prints how many random histories of two people over the real sheet store lost a writing, brought one back, or lost
// one untold. Run: node tests/bench/lose-nothing.ts [--runs 200000] [--moves 12] [--seed 1]. A run is the same for the
// same seed.
import { parseArgs } from 'node:util';
import { simulateRun, type Run } from '../support/sheets/simulate.ts';
import type { MoveName } from '../support/sheets/simulated-moves.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    moves: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
});
const [runs, length, first] = [Number(values.runs), Number(values.moves), Number(values.seed)];
const counts = new Map<MoveName, number>();
const failed = { lost: 0, returned: 0, unsaid: 0 };
const begin = performance.now();
for (let seed = first; seed < first + runs; seed += 1) note(seed, await simulateRun(seed, length));

console.table({
  runs,
  'moves made': [...counts.values()].reduce((sum, count) => sum + count, 0),
  'runs that lost a writing': failed.lost,
  'runs in which a replaced or removed one came back': failed.returned,
  'runs in which one vanished untold': failed.unsaid,
  seconds: Math.round((performance.now() - begin) / 1000),
});
console.table(Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)));
if (failed.lost + failed.returned + failed.unsaid > 0) process.exitCode = 1;

function note(seed: number, run: Run): void {
  for (const move of run.moves) counts.set(move, (counts.get(move) ?? 0) + 1);
  const kinds = (['lost', 'returned', 'unsaid'] as const).filter((kind) => run[kind].length > 0);
  for (const kind of kinds) failed[kind] += 1;
  if (kinds.length > 0) console.error(`Seed ${seed}: ${JSON.stringify(run)}`);
}
