import { expect, test } from 'vitest';
import { listImports, readSources, roomOf, type SourceImport } from '../support/code/read-source.ts';

/**
 * What each room may import besides itself: other rooms, or packages by the beginning of their name (`*` is any
 * package).
 */
const MAY_IMPORT: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  domain: { rooms: [], packages: [] },
  schemas: { rooms: ['domain'], packages: ['astro/zod'] },
  loaders: { rooms: ['domain'], packages: ['*'] },
  'content.config': { rooms: ['schemas', 'loaders'], packages: ['astro:content', 'astro/loaders'] },
  markdown: { rooms: ['domain'], packages: ['*'] },
  check: { rooms: ['domain', 'schemas', 'loaders', 'markdown'], packages: ['*'] },
  import: { rooms: ['domain', 'schemas', 'loaders'], packages: ['*'] },
  scaffold: { rooms: ['domain', 'loaders', 'check'], packages: ['*'] },
  bundling: { rooms: ['domain'], packages: ['*'] },
  pagefind: { rooms: ['domain'], packages: ['pagefind', 'cborg', 'node:zlib', 'fflate'] },
  publish: { rooms: ['domain', 'bundling', 'pagefind'], packages: ['*'] },
  queries: { rooms: ['domain'], packages: ['astro:content'] },
  islands: {
    rooms: ['domain', 'pagefind', 'styles'],
    packages: ['preact', 'preact/', 'signature_pad', 'idb', 'uqr', 'docx', 'fflate', 'saxen'],
  },
  components: { rooms: ['domain', 'islands', 'styles'], packages: ['*'] },
  layouts: { rooms: ['domain', 'components', 'styles'], packages: [] },
  pages: { rooms: ['domain', 'queries', 'islands', 'components', 'layouts', 'styles'], packages: ['astro'] },
  'astro.config.mjs': { rooms: ['.ci', 'loaders', 'check', 'markdown', 'bundling', 'publish'], packages: ['*'] },
};

const sources = [...readSources('src/**/*.{ts,tsx,astro}'), ...readSources('astro.config.mjs')];

function isAllowed(from: string, { specifier, room }: SourceImport): boolean {
  const { rooms, packages } = MAY_IMPORT[from] ?? { rooms: [], packages: [] };
  if (room !== undefined) return rooms.includes(room) || (room === from && from !== 'pages');
  if (packages.includes('*')) return !specifier.startsWith('astro:');
  return packages.some((name) => specifier === name || (name.endsWith('/') && specifier.startsWith(name)));
}

test('Every room is known to this test', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect([...new Set(sources.map(({ path }) => roomOf(path)))].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

test('A room imports only what the style guide lets it import', () => {
  const problems = sources.flatMap((file) =>
    listImports(file)
      .filter((found) => !isAllowed(roomOf(file.path), found))
      .map(({ specifier }) => `${file.path} imports ${specifier}: ${roomOf(file.path)} may not`),
  );
  expect(problems).toEqual([]);
});

test('A browser that asks Pagefind’s index gets nothing of what writes it', () => {
  const lists = (pattern: string) => readSources(pattern).flatMap((file) => listImports(file));
  const own = lists('src/pagefind/ask/*.ts').filter(({ room }) => room !== 'domain');
  expect(
    own
      .map(({ specifier }) => specifier)
      .filter((one) => !/^(\.\/|\.\.\/(?:file-format|spoken-version)\.ts$|fflate$)/.test(one)),
  ).toEqual([]);
  const asked = lists('src/islands/**/*.{ts,tsx}').filter(({ room }) => room === 'pagefind');
  const allowed = ['src/pagefind/ask/open-index.ts', 'src/pagefind/file-format.ts'];
  expect(new Set(asked.map(({ target }) => target))).toEqual(new Set(allowed));
  const written = lists('src/publish/**/*.ts').filter(({ room }) => room === 'pagefind');
  expect([...new Set(written.map(({ target }) => target))]).toEqual(['src/pagefind/write/make-index.ts']);
});

test('A file that is imported is named with its ending and exists', () => {
  const problems = sources.flatMap((file) =>
    listImports(file)
      .filter(
        ({ target }) =>
          target !== undefined && (!/\.(ts|tsx|mjs|astro|css)$/.test(target) || readSources(target).length !== 1),
      )
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
  expect(problems).toEqual([]);
});
