import type { Ledger } from './ledger.ts';
import type { SimulatedFile } from './old-inheritance.ts';
import type { SimulatedDevice } from './simulated-device.ts';

/** Everything a run is about. */
export type World = {
  readonly chance: () => number;
  readonly ledger: Ledger;
  readonly devices: readonly SimulatedDevice[];
  readonly files: SimulatedFile[];
  /** Texts that a page lost although it had told nobody. */
  readonly unsaid: string[];
};

/** Plays one move on a device; false when it cannot be made there now. */
export type Move = (world: World, device: SimulatedDevice) => Promise<boolean> | boolean;
