import { seedChance } from './seeded-chance.ts';
import { Ledger } from './ledger.ts';
import { inheritOldSheets } from './old-inheritance.ts';
import { SimulatedDevice } from './simulated-device.ts';
import { MOVES, type MoveName } from './simulated-moves.ts';
import type { World } from './simulated-world.ts';

/** How a run ended: what was lost, what came back, what went unsaid; and the moves that led there. */
export type Run = {
  readonly moves: readonly MoveName[];
  readonly lost: readonly string[];
  readonly returned: readonly string[];
  readonly unsaid: readonly string[];
};

const NAMES = Object.entries(MOVES).flatMap(([name, { weight }]) =>
  Array.from({ length: weight }, () => name as MoveName),
);

/**
 * Plays random moves of two people on two machines over the real store, the same for the same seed, and audits what is
 * left.
 */
export async function simulateRun(seed: number, length: number): Promise<Run> {
  const chance = seedChance(seed);
  const ledger = new Ledger();
  const devices = ['団体', '市'].map((name) => new SimulatedDevice(name, chance));
  const world: World = { chance, ledger, devices, files: [], unsaid: [] };
  if (chance() % 2 === 0) world.files.push(...(await inheritOldSheets(devices[0]!, ledger)));
  for (const device of devices) if (device.pages.length === 0) await device.openPage();
  const moves: MoveName[] = [];
  for (let tries = 0; moves.length < length && tries < length * 9; tries += 1) {
    const name = NAMES[chance() % NAMES.length]!;
    if (await MOVES[name].play(world, devices[chance() % devices.length]!)) moves.push(name);
  }
  return { moves, unsaid: world.unsaid, ...audit(world) };
}

/** What is stored, joined with what pages tell that only they have, against what ought to stand. */
function audit({ devices, ledger }: World): Pick<Run, 'lost' | 'returned'> {
  const standing = new Map(devices.flatMap((device) => [...device.join('told')]));
  const found = ledger
    .listSpots()
    .filter((spot) => spot !== 'elsewhere')
    .map((spot) => ledger.audit(spot, standing.get(spot) ?? []));
  return { lost: found.flatMap(({ lost }) => lost), returned: found.flatMap(({ returned }) => returned) };
}
