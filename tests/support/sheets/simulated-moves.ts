import * as destroy from './simulated-accidents.ts';
import * as shelf from './simulated-shelf.ts';
import type { Move } from './simulated-world.ts';
import * as write from './simulated-writing.ts';

type Weighted = { readonly weight: number; readonly play: Move };

/** Every move, and how often it comes among the others. */
export const MOVES = {
  begin: { weight: 3, play: write.begin },
  open: { weight: 6, play: write.open },
  type: { weight: 30, play: write.type },
  'type again what stood there': { weight: 1, play: write.typeAgain },
  'decide a conflict': { weight: 4, play: write.settle },
  export: { weight: 4, play: shelf.exportFile },
  copy: { weight: 2, play: shelf.copy },
  delete: { weight: 3, play: shelf.discard },
  restore: { weight: 2, play: shelf.restore },
  purge: { weight: 2, play: shelf.purge },
  'take in on the shelf': { weight: 4, play: shelf.takeOnShelf },
  'take in on the desk': { weight: 8, play: shelf.takeOnDesk },
  'back to the shelf': { weight: 2, play: write.leaveDesk },
  'type in two tabs at once': { weight: 6, play: write.typeAtOnce },
  'hear of the other tab': { weight: 3, play: destroy.hear },
  'time passes': { weight: 5, play: destroy.passTime },
  'another tab': { weight: 3, play: destroy.openTab },
  reload: { weight: 3, play: destroy.reload },
  'journal full or free': { weight: 2, play: destroy.toggleJournal },
  'shelf failing or well': { weight: 2, play: destroy.toggleShelf },
  'clear the storage': { weight: 1, play: destroy.clear },
  'kill the browser': { weight: 1, play: destroy.kill },
  'set the clock': { weight: 1, play: destroy.setClock },
} as const satisfies Readonly<Record<string, Weighted>>;

export type MoveName = keyof typeof MOVES;
