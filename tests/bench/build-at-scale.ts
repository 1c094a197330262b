// Prints how the build grows with the number of cities: time, memory, what pages weigh, what one changed city costs,
// and what it takes to build very many in slices and join them. Cities are copies of the real ones under invented
// names. Run when nothing else does: node tests/bench/build-at-scale.ts [--cities 4,25,100] [--joined 1741 --each 50]
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { buildJoined } from './growth/build-joined.ts';
import { growContent } from './growth/grow-content.ts';
import { buildPlainSite } from './growth/plain-site.ts';
import { watchRun, type RunCost } from './growth/watch-run.ts';

const FOLDER = '.cache/build-at-scale';
const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
/** A chapter of a real city, and pages that speak of all cities. */
const READING = 'kodaira/handbook/basics/index.html';
const ALL = [
  'index.html',
  'search/index.html',
  'compare/principles/index.html',
  'forms/index.html',
  'glossary/index.html',
];

/** The section that is changed to see what that costs. */
const CHANGED = 'cities/kodaira/handbook/basics/definition.mdx';

const { values } = parseArgs({
  options: {
    cities: { type: 'string', default: '4,25,100' },
    joined: { type: 'string', default: '' },
    each: { type: 'string', default: '50' },
  },
});
const sizes = values.cities.split(',').filter(Boolean).map(Number);
const builds: object[] = [];
const pages: object[] = [];
const changes: object[] = [];
for (const cities of sizes) {
  growContent('content', cities, `${FOLDER}/content-${cities}`);
  const plain = await buildPlainSite(`${FOLDER}/content-${cities}`, `${FOLDER}/plain`);
  // What earlier checks found good, which a build from nothing has not.
  rmSync('.cache/language', { recursive: true, force: true });
  const ours = await build(cities, {});
  builds.push(tellBuild(cities, ours, plain));
  pages.push(weighPages(cities));
  changes.push({ ...(await changeOne(cities)), ...(await buildFront(cities)) });
  console.log(`${cities} cities: ${JSON.stringify([builds.at(-1), pages.at(-1), changes.at(-1)])}`);
}
if (sizes.length > 0) {
  console.log(
    'A build from nothing; memory: the most that all its processes held at once, in MB; plain: the same Markdown in an Astro site of nothing else',
  );
  console.table(builds);
  console.log(
    'Bytes as served (brotli) of a chapter and of pages that speak of every city; of the index and the site in MB',
  );
  console.table(pages);
  console.log(
    'One city changed among so many: its slice built with CITY, then joined; and the front, what is about all; seconds on the clock (and of the processors)',
  );
  console.table(changes);
}
if (values.joined) {
  console.log('Very many cities: slices of some each, built one after the other and joined over the real site');
  console.table([await buildJoined(Number(values.joined), Number(values.each), FOLDER)]);
}

function build(cities: number, settings: Readonly<Record<string, string>>, out = `site-${cities}`): Promise<RunCost> {
  rmSync(`${FOLDER}/${out}`, { recursive: true, force: true });
  rmSync(`${FOLDER}/astro-${out}`, { recursive: true, force: true });
  return watchRun([ASTRO, 'build'], {
    ASTRO_TELEMETRY_DISABLED: '1',
    HANDBOOK_CONTENT: resolve(`${FOLDER}/content-${cities}`),
    HANDBOOK_OUT: `${FOLDER}/${out}`,
    HANDBOOK_CACHE: `${FOLDER}/astro-${out}`,
    ...settings,
  });
}

function tellBuild(cities: number, ours: RunCost, plain: RunCost) {
  const pageCount = list(`${FOLDER}/site-${cities}`).filter((path) => path.endsWith('.html')).length;
  return {
    cities,
    pages: pageCount,
    seconds: +ours.seconds.toFixed(1),
    'CPU s': +ours.cpu.toFixed(1),
    'CPU ms a page': Math.round((ours.cpu * 1000) / pageCount),
    memory: Math.round(ours.memory),
    'plain CPU s': +plain.cpu.toFixed(1),
    'plain memory': Math.round(plain.memory),
    'CPU × plain': +(ours.cpu / plain.cpu).toFixed(2),
  };
}

function weighPages(cities: number) {
  const site = `${FOLDER}/site-${cities}`;
  const weigh = (path: string) => brotliCompressSync(readFileSync(join(site, path))).length;
  const sum = (under: string) =>
    list(join(site, under)).reduce((all, path) => all + statSync(join(site, under, path)).size, 0) / 1e6;
  return {
    cities,
    chapter: weigh(READING),
    ...Object.fromEntries(
      ALL.map((path) => [path.replace('/index.html', '/').replace('index.html', '/'), weigh(path)]),
    ),
    'index MB': +sum('pagefind').toFixed(1),
    'site MB': +sum('').toFixed(1),
  };
}

async function changeOne(cities: number) {
  appendFileSync(`${FOLDER}/content-${cities}/${CHANGED}`, '\nこの節は、見直しました。\n');
  const slice = await build(cities, { CITY: 'kodaira' }, `slice-${cities}`);
  const out = `${FOLDER}/site-${cities}`;
  const joined = await watchRun([
    resolve('src/publish/slices/join-sites.ts'),
    out,
    `${FOLDER}/slice-${cities}`,
    '--out',
    out,
  ]);
  const tell = ({ seconds, cpu }: RunCost) => `${seconds.toFixed(1)} (${cpu.toFixed(1)})`;
  return {
    cities,
    slice: tell(slice),
    'slice memory': Math.round(slice.memory),
    join: tell(joined),
    'join memory': Math.round(joined.memory),
  };
}

async function buildFront(cities: number) {
  const front = await build(cities, { FRONT: '1' }, `front-${cities}`);
  return { front: `${front.seconds.toFixed(1)} (${front.cpu.toFixed(1)})`, 'front memory': Math.round(front.memory) };
}

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}
