import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Loader } from 'astro/loaders';
import { OFFICIAL_FOLDER } from '../domain/handbook/official-layer.ts';
import { EDITIONS_FOLDER } from '../domain/editions/edition.ts';
import { contentRoot } from './content-root.ts';
import { nameEdited } from './load-editions.ts';

/** Our sections, what lies of a city's words beside them, and those of editions that are not in force. */
const SECTIONS = {
  own: '*/*/*/*.mdx',
  official: `*/*/${OFFICIAL_FOLDER}/*/*.mdx`,
  editions: `*/*/${EDITIONS_FOLDER}/*/*/*.mdx`,
} as const;

/**
 * Content loader for a front: what stands in the head of every section, and nothing of its text, which no page of a
 * front shows; where there are both wordings tables of data hold them, and the text is kept as it is written. Entries
 * are named as those of the whole site, `<city>/<document>/<chapter>/<section>`.
 */
export function loadSectionHeads(wording: keyof typeof SECTIONS = 'own'): Loader {
  return {
    name: `section-heads-${wording}`,
    async load({ store, parseData }) {
      store.clear();
      const cities = join(contentRoot(), 'cities');
      for (const path of globSync(SECTIONS[wording], { cwd: cities }).toSorted()) {
        const id = nameHead(path.replace(/\\/g, '/'), wording);
        const { frontmatter, content } = parseFrontmatter(readFileSync(join(cities, path), 'utf8'));
        const data = await parseData({ id, data: frontmatter, filePath: join(cities, path) });
        const isBeside = existsSync(join(cities, `${id.replace(/^[^/]+\/[^/]+/, `$&/${OFFICIAL_FOLDER}`)}.mdx`));
        store.set({ id, data, ...(isBeside && { body: content }) });
      }
    },
  };
}

function nameHead(path: string, wording: keyof typeof SECTIONS): string {
  if (wording === 'editions') return nameEdited(`cities/${path}`);
  return path.replace(/\.mdx$/, '').replace(wording === 'official' ? `/${OFFICIAL_FOLDER}/` : '\n', '/');
}
