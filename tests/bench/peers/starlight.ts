import { join } from 'node:path';
import { listChapters, withHead, type Peer } from './peer.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({ title: '協働ハンドブック', locales: { root: { label: '日本語', lang: 'ja' } } })],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight as its template sets it up, in Japanese. */
export const starlight: Peer = {
  id: 'starlight',
  name: 'Starlight 0.42',
  packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' },
  write: (chapters) =>
    new Map([
      ['astro.config.mjs', CONFIG],
      ['src/content.config.ts', COLLECTIONS],
      ['src/content/docs/index.md', withHead(['title: 協働ハンドブック'], listChapters(chapters))],
      ...chapters.map(({ path, title, markdown }): [string, string] => [
        `src/content/docs/${path}.md`,
        withHead([`title: ${JSON.stringify(title)}`], markdown),
      ]),
    ]),
  build: (root) => [[join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root]],
  out: 'dist',
  search: {
    name: 'Starlight (Pagefind)',
    open: 'button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
};
