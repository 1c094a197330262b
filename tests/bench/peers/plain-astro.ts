import { resolve } from 'node:path';
import type { Chapter } from './read-chapters.ts';
import { listChapters, withHead, type Peer } from './peer.ts';

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
const PAGEFIND = resolve('node_modules/pagefind/lib/runner/bin.cjs');

const LAYOUT = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => {
  const entries = await getCollection('chapters');
  return entries.map((entry) => ({
    params: { path: entry.data.path || undefined },
    props: { entry, beside: entries.filter(({ data }) => data.document === entry.data.document) },
  }));
};
const { entry, beside } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <header><a href="/">協働ハンドブック</a> <a href="/search/">検索</a></header>
    <main data-pagefind-body>
      <h1>{entry.data.title}</h1>
      <Content />
    </main>
    <nav aria-label="この文書の章">
      <ul>{beside.map(({ data }) => <li><a href={'/' + data.path + '/'}>{data.title}</a></li>)}</ul>
    </nav>
  </body>
</html>
<style is:global>
  body { max-width: 44rem; margin: auto; padding: 1rem; font-family: sans-serif; line-height: 1.8; color: #222; }
  header { display: flex; justify-content: space-between; border-bottom: 1px solid #888; }
  h1, h2, h3 { line-height: 1.4; }
  table { border-collapse: collapse; display: block; overflow-x: auto; }
  th, td { border: 1px solid #888; padding: 0.25rem 0.5rem; vertical-align: top; }
  blockquote { border-left: 3px solid #888; margin: 1rem 0; padding-left: 1rem; }
</style>
`;

// Pagefind's own user interface, set up as its documentation does first.
const SEARCH = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>検索</title>
    <link href="/pagefind/pagefind-ui.css" rel="stylesheet" />
    <script is:inline src="/pagefind/pagefind-ui.js"></script>
  </head>
  <body>
    <div id="search"></div>
    <script is:inline>
      addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search', showSubResults: true }));
    </script>
  </body>
</html>
`;

/**
 * An Astro site of nothing but the chapters, with Pagefind as it comes. `mdx` has them written as .mdx, as ours are.
 */
export function plainAstro(ending: 'md' | 'mdx'): Peer {
  return {
    id: `plain-astro-${ending}`,
    name: `plain Astro 7, .${ending}`,
    packages: {},
    write: (chapters) => write(chapters, ending),
    build: (root) => [
      [ASTRO, 'build', '--root', root],
      [PAGEFIND, '--site', `${root}/dist`],
    ],
    out: 'dist',
    search: {
      name: 'Pagefind as it comes, on plain Astro',
      page: 'search/',
      field: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result-link',
    },
  };
}

function write(chapters: readonly Chapter[], ending: string): ReadonlyMap<string, string> {
  const entries = [
    { path: '', title: '協働ハンドブック', document: '', markdown: listChapters(chapters) },
    ...chapters,
  ].map(({ path, title, document, markdown }): [string, string] => {
    const head = { path, title, document };
    const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return [`chapters/${path || 'home'}.${ending}`, withHead(lines, markdown)];
  });
  return new Map([
    ['package.json', '{"type":"module"}'],
    [
      'astro.config.mjs',
      "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n",
    ],
    [
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { chapters: defineCollection({ loader: glob({ base: './chapters', pattern: '**/*.${ending}' }) }) };\n`,
    ],
    ['src/pages/[...path].astro', LAYOUT],
    ['src/pages/search.astro', SEARCH],
    ...entries,
  ]);
}
