import type { Reporter, TestModule } from 'vitest/node';

/**
 * Vitest reporter: closes a run with `N passed, N failed` alone on the last line (`, N skipped` where there are any).
 * What fails a run but no test of it, such as a site that cannot be built, counts as one. With CI=true a run that skips
 * a test fails: nothing that a machine lacks goes by unseen.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    if (count.skipped > 0 && process.env['CI'] === 'true') process.exitCode = 1;
    process.once('exit', (code) => {
      const failed = count.failed === 0 && code !== 0 ? 1 : count.failed;
      const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
      process.stdout.write(`${count.passed} passed, ${failed} failed${skipped}\n`);
    });
  }
}
