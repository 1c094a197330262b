import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Loader } from 'astro/loaders';
import { contentRoot } from './content-root.ts';

/**
 * Content loader for a front: what stands in the head of every section and nothing of its text, which no page of a
 * front shows. Entries are named as those of the whole site, `<city>/<document>/<chapter>/<section>`.
 */
export function loadSectionHeads(): Loader {
  return {
    name: 'section-heads',
    async load({ store, parseData }) {
      store.clear();
      const cities = join(contentRoot(), 'cities');
      for (const path of globSync('*/*/*/*.mdx', { cwd: cities }).toSorted()) {
        const id = path.replace(/\\/g, '/').replace(/\.mdx$/, '');
        const { frontmatter } = parseFrontmatter(readFileSync(join(cities, path), 'utf8'));
        store.set({ id, data: await parseData({ id, data: frontmatter, filePath: join(cities, path) }) });
      }
    },
  };
}
