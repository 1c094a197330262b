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
type Job = { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>> };

const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: { readonly build: Job; readonly deploy: Job & { readonly needs: string } };
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };
const { build, deploy } = workflow.jobs;

test('The workflow for GitHub Pages uses official actions of a fixed version only, and may do no more than it must', () => {
  const used = [...build.steps, ...deploy.steps].flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((one) => !/^actions\/[a-z-]+@v\d+$/.test(one))).toEqual([]);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect([build.permissions, deploy.permissions]).toEqual([undefined, { pages: 'write', 'id-token': 'write' }]);
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
  const config = readFileSync('astro.config.mjs', 'utf8');
  for (const name of ['SITE_URL', 'BASE_PATH']) expect(config).toContain(`process.env.${name}`);
  const upload = build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
  expect([upload?.with?.['path'], deploy.needs]).toEqual(['dist', 'build']);
});
