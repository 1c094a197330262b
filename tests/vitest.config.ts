import { defineConfig } from 'vitest/config';

/** The layers, fast ones first; a later group starts when the earlier ones are through. */
const fast = ['domain', 'schemas', 'build', 'content', 'architecture'];
const built = ['site', 'journeys'];

const layer = (name: string, order: number) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    sequence: { groupOrder: order },
    ...(built.includes(name)
      ? {
          globalSetup: ['tests/support/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } }, // a slow machine may take its time
        }
      : { isolate: false, testTimeout: 60_000 }), // the fast ones keep no state, so that a worker reads and parses once
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Browser tests wait more than they work: two at a time also where there are only two cores.
    maxWorkers: 2,
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    projects: [...fast, ...built].map(layer),
  },
});
