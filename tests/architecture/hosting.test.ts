import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
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

test('The workflow builds from the lock file with the address that GitHub names, and puts up what was built', () => {
  const commands = build.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm ci', 'npm run build']);
  expect(scripts['build']).toBeDefined();
  const settings = build.steps.find(({ run }) => run === 'npm run build')?.env ?? {};
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
