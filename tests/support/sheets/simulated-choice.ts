import type { Place } from '../../../src/domain/sheet/sheet-place.ts';
import type { Entry } from '../../../src/domain/sheet/sheet-store.ts';
import type { SimulatedDevice, SimulatedPage } from './simulated-device.ts';
import type { World } from './simulated-world.ts';

/** A page in which a sheet is open. */
export function pickDesk(world: World, device: SimulatedDevice): SimulatedPage | undefined {
  return pick(
    world,
    device.pages.filter(({ desk }) => desk !== undefined),
  );
}

/** A page and a sheet of its list that lies there, or anywhere but under a tombstone. */
export function pickEntry(
  world: World,
  device: SimulatedDevice,
  place?: Place,
): readonly [SimulatedPage | undefined, Entry | undefined] {
  const page = pick(world, device.pages);
  const entries = page?.store
    .list()
    .filter((entry) => entry.place === (place ?? entry.place) && entry.place !== 'gone');
  return [page, entries && pick(world, entries)];
}

/** One of them; none when there is none. */
export function pick<T>({ chance }: World, all: readonly T[]): T | undefined {
  return all[chance() % Math.max(1, all.length)];
}
