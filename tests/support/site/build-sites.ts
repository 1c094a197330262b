import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cutContent } from '../../../src/loaders/cut-content.ts';
import { COUNTED, IS_COUNTED_WHOLE } from '../content/counted-cities.ts';

/**
 * The sites that tests of built pages look at. `real` is of the cities whose texts were counted, which are all but a
 * new one; `fixture` is of every city, with the imaginary みほん市 added, under a sub-path.
 */
export const SITES = {
  real: { out: '.cache/site', base: '/' },
  fixture: { out: '.cache/fixture-site', base: '/handbook/' },
} as const;

/** The day for which they are built, so that the same editions are in force whenever the tests run. */
export const TODAY = '2026-12-01';

const FIXTURE_CONTENT = '.cache/fixture-content';
let built = false;

/** Vitest global setup: builds both sites once a run. A build that fails stops the run with Astro's own message. */
export default function setup(): void {
  if (built || process.env['HANDBOOK_KEEP_SITES']) return;
  built = true;
  rmSync(FIXTURE_CONTENT, { recursive: true, force: true });
  cpSync('content', FIXTURE_CONTENT, { recursive: true });
  cpSync('tests/fixtures/content', FIXTURE_CONTENT, { recursive: true });
  // What its site shows besides: further columns of its list.
  cpSync('tests/fixtures/site', FIXTURE_CONTENT, { recursive: true });
  buildReal();
  build({
    HANDBOOK_OUT: SITES.fixture.out,
    HANDBOOK_CONTENT: FIXTURE_CONTENT,
    HANDBOOK_CACHE: '.cache/fixture-astro',
    BASE_PATH: '/handbook',
  });
}

/** Builds the real site alone. Throws when that fails; Astro's own message stands before. */
export function buildReal(): void {
  const cut = IS_COUNTED_WHOLE ? {} : { HANDBOOK_CONTENT: cutContent('content', COUNTED, '.cache/counted-content') };
  build({ HANDBOOK_OUT: SITES.real.out, ...cut });
}

/**
 * Takes the folder a site is built into; gives the file that holds what was printed while it was built for the tests.
 */
export function logOf(out: string): string {
  return `${out}.log`;
}

function build(settings: Readonly<Record<string, string>> & { readonly HANDBOOK_OUT: string }): void {
  const file = logOf(settings.HANDBOOK_OUT);
  mkdirSync(dirname(file), { recursive: true });
  const log = openSync(file, 'w');
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    // Vitest says NODE_ENV=test; what is tested is what is handed out.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', HANDBOOK_TODAY: TODAY, ...settings },
    stdio: ['ignore', log, 'inherit'],
  });
  closeSync(log);
}
