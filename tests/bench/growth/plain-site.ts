import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { watchRun, type RunCost } from './watch-run.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], devToolbar: { enabled: false } };`;
const PAGE = (parts: readonly string[]) => `---
import { getCollection, render } from 'astro:content';
import Part from '../Part.astro';
export const getStaticPaths = async () => (await getCollection('sections')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
const parts = Object.fromEntries(${JSON.stringify(parts)}.map((name) => [name, Part]));
---
<html lang="ja"><head><meta charset="utf-8"><title>{Astro.props.entry.data.title}</title></head><body><main><h1>{Astro.props.entry.data.title}</h1><Content components={parts} /></main></body></html>`;
const COLLECTION = (base: string) => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { sections: defineCollection({ loader: glob({ base: ${JSON.stringify(base)}, pattern: '**/*.mdx' }) }) };`;

/**
 * Takes a content folder and a folder to write; builds an Astro site of nothing but the sections there, each a page,
 * and gives what that costs: what Astro itself needs for them.
 */
export function buildPlainSite(content: string, folder: string): Promise<RunCost> {
  const root = resolve(folder);
  const cities = resolve(content, 'cities');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  if (!existsSync(join(root, 'node_modules'))) symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const files: Readonly<Record<string, string>> = {
    'package.json': '{"type":"module"}',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTION(cities),
    'src/Part.astro': '<div><slot /></div>',
    'src/pages/[...id].astro': PAGE(listParts(cities)),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return watchRun([resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', root], {
    ASTRO_TELEMETRY_DISABLED: '1',
  });
}

/** Every component that a section uses. */
function listParts(cities: string): readonly string[] {
  const texts = readdirSync(cities, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join(cities, path), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name)))];
}
