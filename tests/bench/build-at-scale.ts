// Prints how the build grows with the number of cities: time, memory, what pages weigh, and what one changed city costs. Cities are copies of
// the real ones under invented names. Run when nothing else does: node tests/bench/build-at-scale.ts [--cities 4,25,100]
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  mkdirSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { growContent } from '../support/growth/grow-content.ts';
import { watchRun, type RunCost } from '../support/growth/watch-run.ts';

const FOLDER = '.cache/build-at-scale';
const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
/** A chapter of a real city, and pages that speak of all cities. */
const READING = 'kodaira/handbook/basics/index.html';
const ALL = [
  'index.html',
  'search/index.html',
  'compare/principles/index.html',
  'forms/index.html',
  'glossary/index.html',
];

const { values } = parseArgs({
  options: { cities: { type: 'string', default: '4,25,100' }, parts: { type: 'boolean', default: true } },
});
const sizes = values.cities.split(',').map(Number);
const builds: object[] = [];
const pages: object[] = [];
const changes: object[] = [];
for (const cities of sizes) {
  growContent('content', cities, `${FOLDER}/content-${cities}`);
  const plain = await buildPlain(cities);
  const ours = await build(cities, {});
  builds.push(tellBuild(cities, ours, plain));
  pages.push(weighPages(cities));
  changes.push(await changeOne(cities));
  console.log(`${cities} cities: ${JSON.stringify([builds.at(-1), pages.at(-1), changes.at(-1)])}`);
}
console.log(
  'A build from nothing; memory: the most that all its processes held at once, in MB; plain: the same Markdown in an Astro site of nothing else',
);
console.table(builds);
console.log(
  'Bytes as served (brotli) of a chapter and of pages that speak of every city; of the index and the site in MB',
);
console.table(pages);
console.log(
  'One city changed among so many: its part built with CITY, then joined; seconds on the clock (and of the processors)',
);
console.table(changes);

function build(cities: number, settings: Readonly<Record<string, string>>, out = `site-${cities}`): Promise<RunCost> {
  rmSync(`${FOLDER}/${out}`, { recursive: true, force: true });
  rmSync(`${FOLDER}/astro-${out}`, { recursive: true, force: true });
  return watchRun([ASTRO, 'build'], {
    ASTRO_TELEMETRY_DISABLED: '1',
    HANDBOOK_CONTENT: resolve(`${FOLDER}/content-${cities}`),
    HANDBOOK_OUT: `${FOLDER}/${out}`,
    HANDBOOK_CACHE: `${FOLDER}/astro-${out}`,
    ...settings,
  });
}

function tellBuild(cities: number, ours: RunCost, plain: RunCost) {
  const pageCount = list(`${FOLDER}/site-${cities}`).filter((path) => path.endsWith('.html')).length;
  return {
    cities,
    pages: pageCount,
    seconds: +ours.seconds.toFixed(1),
    'CPU s': +ours.cpu.toFixed(1),
    'CPU ms a page': Math.round((ours.cpu * 1000) / pageCount),
    memory: Math.round(ours.memory),
    'plain CPU s': +plain.cpu.toFixed(1),
    'plain memory': Math.round(plain.memory),
    'CPU × plain': +(ours.cpu / plain.cpu).toFixed(2),
  };
}

function weighPages(cities: number) {
  const site = `${FOLDER}/site-${cities}`;
  const weigh = (path: string) => brotliCompressSync(readFileSync(join(site, path))).length;
  const sum = (under: string) =>
    list(join(site, under)).reduce((all, path) => all + statSync(join(site, under, path)).size, 0) / 1e6;
  return {
    cities,
    chapter: weigh(READING),
    ...Object.fromEntries(
      ALL.map((path) => [path.replace('/index.html', '/').replace('index.html', '/'), weigh(path)]),
    ),
    'index MB': +sum('pagefind').toFixed(1),
    'site MB': +sum('').toFixed(1),
  };
}

async function changeOne(cities: number) {
  const part = await build(cities, { CITY: 'kodaira' }, `part-${cities}`);
  const out = `${FOLDER}/site-${cities}`;
  const joined = await watchRun([resolve('src/build/join-sites.ts'), out, `${FOLDER}/part-${cities}`, '--out', out]);
  const tell = ({ seconds, cpu }: RunCost) => `${seconds.toFixed(1)} (${cpu.toFixed(1)})`;
  return {
    cities,
    part: tell(part),
    'part memory': Math.round(part.memory),
    join: tell(joined),
    'join memory': Math.round(joined.memory),
  };
}

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

/** An Astro site of nothing but the sections, each a page: what Astro itself costs for them. */
function buildPlain(cities: number): Promise<RunCost> {
  const root = resolve(`${FOLDER}/plain`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  if (!existsSync(join(root, 'node_modules'))) symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  write('package.json', '{"type":"module"}');
  write(
    'astro.config.mjs',
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };",
  );
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { sections: defineCollection({ loader: glob({ base: ${JSON.stringify(resolve(`${FOLDER}/content-${cities}/cities`))}, pattern: '**/*.mdx' }) }) };`,
  );
  write('src/Part.astro', '<div><slot /></div>');
  write(
    'src/pages/[...id].astro',
    `---\nimport { getCollection, render } from 'astro:content';\nimport Part from '../Part.astro';\nexport const getStaticPaths = async () => (await getCollection('sections')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));\nconst { Content } = await render(Astro.props.entry);\nconst parts = Object.fromEntries(${JSON.stringify(listParts())}.map((name) => [name, Part]));\n---\n<html lang="ja"><head><meta charset="utf-8"><title>{Astro.props.entry.data.title}</title></head><body><main><h1>{Astro.props.entry.data.title}</h1><Content components={parts} /></main></body></html>`,
  );
  return watchRun([ASTRO, 'build', '--root', root], { ASTRO_TELEMETRY_DISABLED: '1' });
}

/** Every component that a section uses. */
function listParts(): readonly string[] {
  const texts = list('content/cities')
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join('content/cities', path), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name)))];
}
