import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { watchRun, type RunCost } from '../growth/watch-run.ts';
import type { Peer } from './peer.ts';
import type { Chapter } from './read-chapters.ts';

const FOLDER = '.cache/peers';

/** A peer that is built: where its site lies, and what building it cost. */
export type BuiltPeer = { readonly peer: Peer; readonly out: string; readonly cost: RunCost };

/**
 * Takes a peer and the chapters; installs its packages unless they are there, writes its source anew, builds it from
 * nothing. Gives undefined, and says why, when its packages cannot be fetched or its build fails: the other peers are
 * measured all the same.
 */
export async function buildPeer(peer: Peer, chapters: readonly Chapter[]): Promise<BuiltPeer | undefined> {
  const root = resolve(FOLDER, peer.id);
  try {
    installPackages(peer, root);
    writeSource(root, peer.write(chapters));
    return { peer, out: join(root, peer.out), cost: await run(peer, root) };
  } catch (error) {
    console.log(`${peer.name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function installPackages({ name, packages }: Peer, root: string): void {
  if (Object.keys(packages).length === 0) return;
  const isThere = Object.entries(packages).every(([id, version]) => readVersion(root, id) === version);
  if (isThere) return;
  console.log(`Installing ${name} with npm; it is kept for the next time …`);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: packages }));
  try {
    const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    execFileSync('npm', ['install', ...quiet], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
  } catch (error) {
    const said = (error as { readonly stderr?: Buffer }).stderr?.toString().trim().split('\n').slice(0, 3).join(' ');
    throw new Error(`npm could not install it; is the registry within reach? ${said ?? ''}`, { cause: error });
  }
}

function readVersion(root: string, id: string): string | undefined {
  const file = join(root, 'node_modules', id, 'package.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
    : undefined;
}

/** What an earlier build left (source, site, caches) goes; the packages stay. */
function writeSource(root: string, files: ReadonlyMap<string, string>): void {
  const kept = ['node_modules', 'package.json', 'package-lock.json'];
  if (existsSync(root))
    for (const name of readdirSync(root).filter((one) => !kept.includes(one)))
      rmSync(join(root, name), { recursive: true });
  for (const cache of ['.astro', '.cache', '.vite', '.vite-temp'])
    rmSync(join(root, 'node_modules', cache), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function run({ build, settings = {} }: Peer, root: string): Promise<RunCost> {
  const costs: RunCost[] = [];
  for (const args of build(root)) costs.push(await watchRun(args, { ASTRO_TELEMETRY_DISABLED: '1', ...settings }));
  const sum = (kind: 'seconds' | 'cpu') => costs.reduce((all, cost) => all + cost[kind], 0);
  return { seconds: sum('seconds'), cpu: sum('cpu'), memory: Math.max(...costs.map(({ memory }) => memory)) };
}
