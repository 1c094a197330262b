import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/runner/longest-first.ts';

/**
 * The layers, fast ones first; a later group starts when the earlier ones are through. What needs the built sites is
 * one group, so that no core waits; of it only `site` does without a browser.
 */
const fast = [
  'domain',
  'schemas',
  'loaders',
  'markdown',
  'bundling',
  'pagefind',
  'publish',
  'check',
  'import',
  'content',
  'architecture',
];
const built = ['site', 'drawn', 'journeys'];

const layer = (name: string, order: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    sequence: { groupOrder: order },
    isolate: name === 'journeys', // the others keep no state, so that a worker reads and parses once
    ...(built.includes(name)
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
    projects: [...fast.map(layer), ...built.map((name) => layer(name, fast.length))],
  },
});
