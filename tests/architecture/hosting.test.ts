import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PLACES } from '../../src/publish/pdf/find-chromium.ts';

type Step = {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly 'continue-on-error'?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly steps: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string | readonly string[];
};
type Workflow = { readonly on: object; readonly permissions: object };

const isAction = ({ uses }: Step) => uses !== undefined;
const PAGES = '.github/workflows/pages.yml';
const CHECKS = '.github/workflows/ci.yml';
const PREVIEW = '.github/workflows/preview.yml';
const readText = (file: string) => readFileSync(file, 'utf8');
const pages = parse(readText(PAGES)) as Workflow & {
  readonly jobs: { readonly checks: { readonly uses: string }; readonly build: Job; readonly deploy: Job };
};
const checks = parse(readText(CHECKS)) as Workflow & {
  readonly jobs: { readonly everything: Job & { readonly container: string } };
};
const preview = parse(readText(PREVIEW)) as Workflow & { readonly jobs: { readonly copy: Job } };
const { scripts } = JSON.parse(readText('package.json')) as { readonly scripts: Record<string, string> };
const { build, deploy } = pages.jobs;

test('The workflows use official actions only, each named by the hash of a commit with its version beside it', () => {
  const used = [PAGES, CHECKS, PREVIEW].flatMap((file) => [
    ...readText(file).matchAll(/^ *- (?:id: .*\n *)?uses: (.*)$/gm),
  ]);
  expect(used).toHaveLength(
    [build, deploy, checks.jobs.everything, preview.jobs.copy].flatMap(({ steps }) => steps).filter(isAction).length,
  );
  expect(used.length).toBeGreaterThan(5);
  const loose = used.filter(([, one = '']) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one));
  expect(loose.map(([, one]) => one)).toEqual([]);
});

test('The workflows may do no more than they must: only the deployment may write, and only pages', () => {
  const permissions = [pages, checks, preview].map((one) => one.permissions);
  expect(permissions).toEqual(permissions.map(() => ({ contents: 'read' })));
  expect([build.permissions, deploy.permissions]).toEqual([undefined, { pages: 'write', 'id-token': 'write' }]);
  expect([CHECKS, PAGES, PREVIEW].map(readText).join('')).not.toMatch(/secrets\.|pull_request_target/);
  const checkouts = [...build.steps, ...checks.jobs.everything.steps, ...preview.jobs.copy.steps].filter(({ uses }) =>
    /checkout@/.test(uses ?? ''),
  );
  expect(checkouts.map((step) => step.with)).toEqual([
    { 'persist-credentials': false },
    { 'persist-credentials': false },
    { 'persist-credentials': false },
  ]);
});

test('All that is checked runs for every pull request on a Debian 12 with Node 20, and before anything is put up', () => {
  const { container, steps, permissions } = checks.jobs.everything;
  expect(Object.keys(checks.on)).toEqual(['pull_request', 'workflow_call']);
  expect([container, permissions, steps.at(-1)]).toEqual(['node:20-bookworm', undefined, { run: '.ci/run' }]);
  expect([pages.on, pages.jobs.checks]).toEqual([
    { push: { branches: ['main'] }, schedule: [{ cron: '15 15 * * *' }], workflow_dispatch: null },
    { uses: `./${CHECKS}` },
  ]);
  expect(deploy.needs).toEqual(['checks', 'build']);
});

const findStep = (command: string) => build.steps.find(({ run }) => run === command);

test('The workflow prints the PDFs with a browser that the printer knows, for the same address, and goes on without them', () => {
  const { BASE_PATH } = findStep('npm run build')?.env ?? {};
  const print = findStep('npm run pdf');
  expect(print?.['continue-on-error']).toBe(true);
  expect(PLACES).toContain(print?.env?.['CHROMIUM']);
  expect([print?.env?.['BASE_PATH'], findStep('npm run zip')?.env?.['BASE_PATH']]).toEqual([BASE_PATH, BASE_PATH]);
  const cache = build.steps.find(({ uses }) => uses?.startsWith('actions/cache@'));
  expect(cache?.with?.['path']).toBe('.cache/pdf');
});

test('The workflow asks for known faults of packages, which shows in the run and does not hold a text back', () => {
  expect(findStep('npm audit')?.['continue-on-error']).toBe(true);
});

test('The workflow builds from the lock file with the address that GitHub names, and puts up what was built', () => {
  const commands = build.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm ci', 'npm audit', 'npm run build', 'npm run pdf', 'npm run zip']);
  for (const name of ['build', 'pdf', 'zip']) expect(scripts[name]).toBeDefined();
  const settings = findStep('npm run build')?.env ?? {};
  const source = build.steps.find(({ uses }) => uses?.startsWith('actions/configure-pages'))?.id;
  expect(settings).toMatchObject({
    SITE_URL: `\${{ steps.${source}.outputs.origin }}`,
    BASE_PATH: `\${{ steps.${source}.outputs.base_path }}`,
  });
  const config = readText('astro.config.mjs');
  for (const name of ['SITE_URL', 'BASE_PATH']) expect(config).toContain(`process.env.${name}`);
  const upload = build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
  expect(upload?.with?.['path']).toBe('dist');
});

test('A pull request is checked in the words of the check for writers, and handed on as a copy that opens by itself', () => {
  expect(Object.keys(preview.on)).toEqual(['pull_request']);
  const runs = preview.jobs.copy.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(runs).toEqual(['npm ci', 'npm run check:content', 'npm run build', 'npm run zip']);
  expect(preview.jobs.copy.steps.at(-1)?.with).toMatchObject({ path: 'dist/*.zip', 'if-no-files-found': 'error' });
});
