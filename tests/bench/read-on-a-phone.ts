// Prints what a first visit and a first search cost on a slow phone, and what building costs: ours beside a page made
// by hand and beside the tools that a city could pick instead, each with the same chapters, in one run and as ratios.
// The peers are installed with npm into .cache/peers the first time. Run when nothing else does: npm run bench --
// phone, or node tests/bench/read-on-a-phone.ts [--rounds 5].
import { parseArgs } from 'node:util';
import { buildAll, type Contender } from './peers/build-all.ts';
import { searchSlowly } from './phone/search-slowly.ts';
import { NO_NET, serveSlowly, SLOW_NET, type Net, type SlowHost } from './phone/slow-host.ts';
import { takeTurns, type Turn } from './phone/take-turns.ts';
import { tellBuilds, tellPages, tellRatios, tellSearches } from './phone/tell-beside.ts';
import { measureWork, visitSlowly, type Visit } from './phone/visit-slowly.ts';
import { SLOWER } from './phone/with-phone.ts';

/** A long chapter with figures, tables and columns. */
const CHAPTER = 'kodaira/handbook/basics/';
/** Pages of ours that no peer has. */
const OWN = ['', 'compare/principles/', 'checklists/mutual-check-sheet/', 'choose/', 'search/?q=協働'];
const WORD = '協働';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const ownRounds = Math.min(3, rounds);
const built = await buildAll([CHAPTER]);
console.log(`\nBuilding the same chapters from nothing. Memory: the most that all processes held at once.`);
console.table(tellBuilds(built));
console.log(
  `\nOn the phone: processor ${SLOWER} times slower, ${SLOW_NET.latency} ms a request, ${SLOW_NET.bytesPerSecond / 1000} kB a second, brotli 11, HTTP/2; the middle of ${rounds}, taken in turns. script: files as served and what stands in the page; work: processor time of the main thread, not slowed.`,
);
// Written as .mdx, the plain site's pages are the same.
const sites = built.filter(({ id }) => id !== 'plain-astro-mdx');
const read = await visit(
  sites.map((site) => ({ site, path: CHAPTER, name: site.name })),
  rounds,
);
console.log(`First visit of /${CHAPTER}`);
console.table(tellPages(read));
console.log('Ours, as times the figure of each');
console.table(tellRatios(read, 'ours'));
const searches = await search(sites);
console.log(`First search, for 「${WORD}」: from the focus of the field until ten places are shown`);
console.table(tellSearches(searches, 'ours'));
const ours = sites.filter(({ id }) => id === 'ours');
const own = await visit(
  ours.flatMap((site) => OWN.map((path) => ({ site, path, name: `/${path}` }))),
  ownRounds,
);
console.log(`First visit of pages that only we have; the middle of ${ownRounds}`);
console.table(tellPages(own));

async function visit(
  pages: readonly { readonly site: Contender; readonly path: string; readonly name: string }[],
  times: number,
): Promise<ReadonlyMap<string, Visit>> {
  const turn = <T>(hosts: ReadonlyMap<string, SlowHost>, measure: (host: SlowHost, path: string) => Promise<T>) =>
    pages.map(({ site, path, name }) => ({ name, measure: () => measure(getHost(hosts, site), path) }));
  const visits = await onHosts(SLOW_NET, times, (hosts) => turn(hosts, visitSlowly));
  const works = await onHosts(NO_NET, times, (hosts) => turn(hosts, measureWork));
  return new Map([...visits].map(([name, seen]) => [name, { ...seen, work: works.get(name)?.work ?? NaN }]));
}

function search(contenders: readonly Contender[]) {
  return onHosts(SLOW_NET, rounds, (hosts) =>
    contenders.flatMap((site) => {
      const { search: how } = site;
      if (!how) return [];
      return [{ name: how.name, measure: () => searchSlowly(getHost(hosts, site), how.page ?? CHAPTER, how, WORD) }];
    }),
  );
}

/** Serves all sites through the net, measures in turns, ends the serving. */
async function onHosts<T extends Readonly<Record<string, number>>>(
  net: Net,
  times: number,
  plan: (hosts: ReadonlyMap<string, SlowHost>) => readonly Turn<T>[],
): Promise<ReadonlyMap<string, T>> {
  const hosts = new Map<string, SlowHost>();
  for (const { id, out } of sites) hosts.set(id, await serveSlowly(out, net));
  try {
    return await takeTurns(plan(hosts), times);
  } finally {
    for (const host of hosts.values()) await host.close();
  }
}

function getHost(hosts: ReadonlyMap<string, SlowHost>, { id }: Contender): SlowHost {
  const host = hosts.get(id);
  if (!host) throw new Error(`${id} is not served`);
  return host;
}
