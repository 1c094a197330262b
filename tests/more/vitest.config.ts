import { defineConfig } from 'vitest/config';

/** `npm run test:more`: tests that need heavy programs, apart from those that everybody runs. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    name: 'more',
    include: ['tests/more/**/*.test.ts'],
    maxWorkers: 1, // each program is given the machine
    globalSetup: ['tests/more/build-site.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', './tests/support/runner/closing-line-reporter.ts'],
  },
});
