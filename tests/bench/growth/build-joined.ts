import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { growContent } from './grow-content.ts';
import { watchRun, type RunCost } from './watch-run.ts';
import { weighQuestions, weighScript, type QuestionWeights } from './weigh-questions.ts';

const SETTINGS = { ASTRO_TELEMETRY_DISABLED: '1' };

/** What very many cities cost that are built in slices: seconds of the processors and the most memory, in MB. */
export type JoinedCost = Readonly<Record<string, number | undefined>>;

/**
 * Takes how many cities there shall be, how many a slice has, and a folder; builds the real site and a slice for each
 * handful of invented cities there, one after the other, and joins them.
 */
export async function buildJoined(total: number, each: number, folder: string): Promise<JoinedCost> {
  const content = resolve(folder, `content-${total}`);
  if (!existsSync(content)) growContent('content', total, content);
  const real = readdirSync('content/cities');
  const invented = readdirSync(join(content, 'cities')).filter((city) => !real.includes(city));
  const handfuls = invented.flatMap((_, at) => (at % each === 0 ? [invented.slice(at, at + each)] : []));
  const front = `${folder}/front-of-slices`;
  await build({ HANDBOOK_OUT: front, HANDBOOK_CACHE: `${front}-cache` });
  const costs: RunCost[] = [];
  for (const [at, cities] of handfuls.entries()) {
    costs.push(
      await build({ CITY: cities.join(), HANDBOOK_CONTENT: content, HANDBOOK_OUT: `${folder}/slice-of-${at}` }),
    );
    console.log(`slice ${at + 1} of ${handfuls.length}: ${JSON.stringify(costs.at(-1))}`);
  }
  const out = `${folder}/joined-${total}`;
  rmSync(out, { recursive: true, force: true });
  const slices = handfuls.map((_, at) => `${folder}/slice-of-${at}`);
  const joined = await watchRun([resolve('src/publish/slices/join-sites.ts'), front, ...slices, '--out', out]);
  const found = await weighJoined(out);
  return {
    cities: total,
    pages: readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length,
    slices: slices.length,
    'CPU s of all slices': Math.round(costs.reduce((sum, { cpu }) => sum + cpu, 0)),
    'CPU s of a slice at most': Math.round(Math.max(...costs.map(({ cpu }) => cpu))),
    'memory of a slice at most': Math.round(Math.max(...costs.map(({ memory }) => memory))),
    'CPU s of joining': Math.round(joined.cpu),
    'memory of joining': Math.round(joined.memory),
    ...found,
  };
}

/** What the search of a joined site weighs: its index in MB, and what questions fetch. */
export async function weighJoined(site: string): Promise<QuestionWeights> {
  const index = readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8', withFileTypes: true });
  const sizes = index.flatMap((file) => (file.isFile() ? [statSync(join(file.parentPath, file.name)).size] : []));
  const cities = JSON.parse(readFileSync(join(site, 'data/cities.json'), 'utf8')) as readonly {
    readonly name: string;
  }[];
  const names = cities.slice(0, 12).map(({ name }) => name);
  const asked = await weighQuestions(site, names, weighScript(site));
  return { 'index MB': Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6), ...asked };
}

function build(settings: Readonly<Record<string, string>>): Promise<RunCost> {
  return watchRun([resolve('node_modules/astro/bin/astro.mjs'), 'build'], { ...SETTINGS, ...settings });
}
