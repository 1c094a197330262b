import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FOLDER = '.cache/total-line';

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    `${FOLDER}/some.test.ts`,
    "import { test } from 'vitest';\ntest('one', () => {});\ntest.skip('two', () => {});\n",
  );
  writeFileSync(
    `${FOLDER}/vitest.config.ts`,
    "export default { test: { globalSetup: process.env.SETUP ? ['./setup.ts'] : [] } };\n",
  );
  writeFileSync(`${FOLDER}/setup.ts`, "export default () => { throw new Error('the site cannot be built'); };\n");
});
afterAll(() => rmSync(FOLDER, { recursive: true }));

function runSome(env: NodeJS.ProcessEnv) {
  const reporter = `${process.cwd()}/tests/support/runner/closing-line-reporter.ts`;
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${process.cwd()}/node_modules/vitest/vitest.mjs`, 'run', '--reporter', reporter],
    { cwd: FOLDER, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' },
  );
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

test('A run ends with a line that counts what passed, failed and was skipped', () => {
  expect(runSome({})).toEqual({ status: 0, last: '1 passed, 0 failed, 1 skipped' });
});

test('With CI=true a test that is skipped fails the run', () => {
  expect(runSome({ CI: 'true' })).toEqual({ status: 1, last: '1 passed, 1 failed, 1 skipped' });
});

test('A run that breaks off before its tests does not end as if nothing had failed', () => {
  expect(runSome({ SETUP: 'yes' })).toEqual({ status: 1, last: '0 passed, 1 failed' });
});
