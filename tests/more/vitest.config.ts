import { defineConfig } from 'vitest/config';

/** `npm run test:more`: tests that need heavy programs, apart from those that everybody runs. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'more',
    include: ['tests/{more,engines,voice}/**/*.test.ts'],
    globalSetup: ['tests/support/site/build-real-site.ts'],
    maxWorkers: 1, // each program is given the machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', './tests/support/runner/closing-line-reporter.ts'],
  },
});
