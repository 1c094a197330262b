import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { watchRun, type RunCost } from '../growth/watch-run.ts';
import { buildPeer } from './build-peer.ts';
import type { PeerSearch } from './peer.ts';
import { plainAstro } from './plain-astro.ts';
import { readChapters } from './read-chapters.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';
import { writeFloor } from './write-floor.ts';

/** A site that is measured: ours, the floor (which nothing builds), or a peer's. */
export type Contender = {
  readonly id: string;
  readonly name: string;
  readonly out: string;
  readonly cost?: RunCost;
  readonly search?: PeerSearch;
};

const FOLDER = '.cache/peers';
const OURS = `${FOLDER}/ours`;
const OUR_SEARCH: PeerSearch = { name: 'ours', field: '#site-search', result: '#search-offers [role=option]' };

/**
 * Takes the paths of the chapters that will be read; builds our site from nothing, then each peer's out of the same
 * chapters, and the floor out of the plain one's pages. Gives them: the floor, ours, the peers that could be built.
 */
export async function buildAll(paths: readonly string[]): Promise<readonly Contender[]> {
  const ours = await buildOurs();
  const chapters = readChapters(ours.out);
  const peers: Contender[] = [];
  for (const peer of [plainAstro('md'), plainAstro('mdx'), starlight, vitepress]) {
    const built = await buildPeer(peer, chapters);
    if (!built) continue;
    const { id, name, search } = peer;
    peers.push({ id, name, out: built.out, cost: built.cost, ...(search ? { search } : {}) });
  }
  const plain = peers.find(({ id }) => id === 'plain-astro-md');
  if (!plain) return [ours, ...peers];
  const floor = { id: 'floor', name: 'floor: one file by hand', out: resolve(FOLDER, 'floor') };
  writeFloor(plain.out, paths, floor.out);
  return [floor, ours, ...peers];
}

async function buildOurs(): Promise<Contender> {
  // What earlier checks found good, too: a build from nothing has not asked before.
  for (const folder of [OURS, '.cache/language']) rmSync(folder, { recursive: true, force: true });
  const cost = await watchRun([resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    ASTRO_TELEMETRY_DISABLED: '1',
    HANDBOOK_OUT: `${OURS}/site`,
    HANDBOOK_CACHE: `${OURS}/astro`,
  });
  return { id: 'ours', name: 'ours', out: resolve(OURS, 'site'), cost, search: OUR_SEARCH };
}
