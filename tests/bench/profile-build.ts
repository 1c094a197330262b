// Prints where a build spends the processor, by rooms and steps of ours and packages around them: once from nothing,
// once with what the first one kept. Run when nothing else does: node tests/bench/profile-build.ts [folder of content]
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProfile, type CpuProfile } from './growth/read-profile.ts';
import { watchRun } from './growth/watch-run.ts';

const FOLDER = '.cache/profile-build';
/** What earlier checks found good, which a build from nothing has not. */
const VERDICTS = '.cache/language';
/** Shorter looks (microseconds) cost more than they tell. */
const INTERVAL = 500;
const MOST = 25;

/** Files of packages that are one part of a build, wherever they are called from. */
const PARTS: readonly (readonly [part: string, files: RegExp])[] = [
  ['check: rules of language', /src\/check\/lint-|textlint|kuromoji|sentence-splitter|\/prh/],
  ['check: reading and rules', /\/src\/check\//],
  ['pages drawn', /\/\.prerender\//],
  ['Vite and its bundler', /\/(?:vite|rolldown)\//],
  ['content store', /\/astro\/dist\/content\//],
  ['Markdown', /\/@astrojs\/(?:mdx|markdown-remark)\//],
  ['modules loaded', /^node:internal\/modules/],
];

const [content = 'content'] = process.argv.slice(2);
rmSync(FOLDER, { recursive: true, force: true });
rmSync(VERDICTS, { recursive: true, force: true });
for (const [name, when] of [
  ['first', 'from nothing'],
  ['again', 'again, nothing changed'],
] as const) {
  const profiles = join(FOLDER, name);
  const flags = ['--cpu-prof', `--cpu-prof-interval=${INTERVAL}`, `--cpu-prof-dir=${profiles}`];
  const { cpu, memory } = await watchRun([...flags, resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    ASTRO_TELEMETRY_DISABLED: '1',
    HANDBOOK_CONTENT: resolve(content),
    HANDBOOK_OUT: `${FOLDER}/site`,
    HANDBOOK_CACHE: `${FOLDER}/astro`,
  });
  const pages = readdirSync(`${FOLDER}/site`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  ).length;
  console.log(
    `${when}: ${cpu.toFixed(1)} processor seconds of all processes, ${((cpu * 1000) / pages).toFixed(0)} ms for each of ${pages} pages, ${Math.round(memory)} MB`,
  );
  console.log('The main thread, in seconds on the clock: beside other work they are more than it worked');
  console.table(
    readProfile(readMain(profiles), nameOf)
      .slice(0, MOST)
      .map(({ part, work, tidying }) => ({ part, work: +work.toFixed(2), tidying: +tidying.toFixed(2) })),
  );
}

/** Of several threads the main one has by far the most to tell. */
function readMain(folder: string): CpuProfile {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const [longest = ''] = texts.toSorted((a, b) => b.length - a.length);
  return JSON.parse(longest) as CpuProfile; // what Node wrote
}

function nameOf(url: string): string | undefined {
  const named = PARTS.find(([, files]) => files.test(url))?.[0];
  if (named !== undefined) return named;
  const [, own] = /\/src\/((?:[a-z]+\/)?[a-z-]+)(?:\/[^/]*)*\.ts$/.exec(url) ?? [];
  return own;
}
