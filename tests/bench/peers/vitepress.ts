import { join } from 'node:path';
import { byDocument, listChapters, type Peer } from './peer.ts';
import type { Chapter } from './read-chapters.ts';

/** VitePress as its guide sets it up, in Japanese, with its local search and a sidebar of all documents. */
export const vitepress: Peer = {
  id: 'vitepress',
  name: 'VitePress 1.6',
  packages: { vitepress: '1.6.4' },
  write: (chapters) =>
    new Map([
      ['.vitepress/config.mjs', config(chapters)],
      ['index.md', `# 協働ハンドブック\n\n${listChapters(chapters)}`],
      ...chapters.map(({ path, title, markdown }): [string, string] => [
        `${path}/index.md`,
        `# ${title}\n\n${markdown}`,
      ]),
    ]),
  build: (root) => [[join(root, 'node_modules/vitepress/bin/vitepress.js'), 'build', root]],
  out: '.vitepress/dist',
  search: {
    name: 'VitePress (its local search)',
    open: '.VPNavBarSearch button',
    field: '#localsearch-input',
    result: '.VPLocalSearchBox a.result',
  },
};

function config(chapters: readonly Chapter[]): string {
  const sidebar = [...byDocument(chapters)].map(([text, held]) => ({
    text,
    items: held.map(({ title, path }) => ({ text: title, link: `/${path}/` })),
  }));
  const settings = {
    lang: 'ja',
    title: '協働ハンドブック',
    ignoreDeadLinks: true,
    themeConfig: { search: { provider: 'local' }, sidebar },
  };
  return `export default ${JSON.stringify(settings, null, 2)};\n`;
}
