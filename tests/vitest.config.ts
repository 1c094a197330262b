import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/runner/longest-first.ts';

/**
 * The layers in three groups, fast ones first; a later group starts when the earlier ones are through, and within a
 * group no core waits. What needs the built sites is the last; of it only `site` does without a browser.
 */
const groups = [
  ['domain', 'schemas', 'loaders', 'markdown', 'bundling', 'pagefind', 'publish'],
  ['check', 'import', 'content', 'architecture'],
  ['site', 'drawn', 'journeys'],
];

const layer = (name: string, order: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    sequence: { groupOrder: order },
    isolate: false, // none keeps a state, so that a worker reads and parses once
    ...(order === 2 // on the built sites
      ? {
          globalSetup: ['tests/support/site/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } }, // a slow machine may take its time
        }
      : { testTimeout: 180_000 }), // some read every file, and a slow machine may take its time
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Browser tests wait more than they work: two at a time also where there are only two cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/support/runner/closing-line-reporter.ts'],
    projects: groups.flatMap((names, order) => names.map((name) => layer(name, order))),
  },
});
