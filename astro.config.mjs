// The whole configuration of the site. Settings that differ from host to host come from the environment:
//   SITE_URL          public origin, used in canonical links, QR codes and the sitemap
//   BASE_PATH         sub-path the site is served under, e.g. /handbook
//   HANDBOOK_CONTENT  another content folder (the tests build an imaginary city with it)
//   CITY              ids of cities, with commas between: builds their slice of the site only
//   FRONT             1: builds only what is about several cities, to lay slices over
//   HANDBOOK_TODAY    the day for which editions are in force, e.g. 2027-04-01; else today in Japan
import './.ci/check-node.mjs';
import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { readBuiltSlice } from './src/loaders/built-slice.ts';
import { contentRoot, writtenRoot } from './src/loaders/content-root.ts';
import { isListed } from './src/loaders/is-listed.ts';
import { listEdited } from './src/loaders/list-edited.ts';
import { followEditions } from './src/loaders/follow-editions.ts';
import { hasOfficial } from './src/loaders/has-official.ts';
import { readUpdated } from './src/loaders/read-updated.ts';
import { readToday } from './src/loaders/read-today.ts';
import { writeLaid } from './src/loaders/write-laid.ts';
import { readSite } from './src/loaders/read-site.ts';
import { cutContent } from './src/loaders/cut-content.ts';
import { bareImports } from './src/bundling/bare-imports.ts';
import { dadsTokens } from './src/bundling/dads-tokens.ts';
import { showFaults } from './src/check/show-faults.ts';
import { stopAtFaults } from './src/check/stop-at-faults.ts';
import { finishPages } from './src/publish/pages/finish-pages.ts';
import { FOUND } from './src/bundling/found-files.ts';
import { preactIslands } from './src/bundling/preact-islands.ts';
import { quietWarnings } from './src/bundling/quiet-warnings.ts';
import { rehypeEditorNotes } from './src/markdown/rehype-editor-notes.ts';
import { rehypeHandbookLinks } from './src/markdown/rehype-handbook-links.ts';
import { rehypeHandbookTables } from './src/markdown/rehype-handbook-tables.ts';
import { rehypePhoneLinks } from './src/markdown/rehype-phone-links.ts';
import { remarkContentOnly } from './src/markdown/remark-content-only.ts';
import { remarkTextUnits } from './src/markdown/remark-text-units.ts';
import { remarkHeadingAnchors } from './src/markdown/remark-heading-anchors.ts';
import { pageScripts } from './src/bundling/page-scripts.ts';
import { emptyWithoutHtml } from './src/bundling/empty-without-html.ts';
import { leaveOutCities } from './src/bundling/leave-out-cities.ts';
import { machineTexts } from './src/publish/machine/machine-texts.ts';
import { searchAnswers } from './src/publish/search/answers/write-answers.ts';
import { putInPlace } from './src/publish/pages/put-in-place.ts';
import { searchIndex } from './src/publish/search/search-index.ts';
import { offlineCopy } from './src/publish/offline/write-worker.ts';
import { shareImages } from './src/publish/machine/share-images.ts';
import { shippedLicences } from './src/bundling/shipped-packages.ts';

// GitHub Pages hands out an empty text for a site at the top of its host.
const base = process.env.BASE_PATH || '/';

const { cities, isFront, name: slice } = readBuiltSlice(process.env);
if (cities) process.env.HANDBOOK_CONTENT = cutContent(contentRoot(), cities, resolve('.cache/cities', slice));

const today = readToday(process.env, new Date());
// Kept for a configuration that is read again: what is laid out is never laid out anew.
process.env.HANDBOOK_WRITTEN ??= contentRoot();
process.env.HANDBOOK_CONTENT = writeLaid(writtenRoot(), today);

const handedOut = readSite(contentRoot());
const { name } = handedOut;

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://kyodo-handbook.example',
  base,
  outDir: process.env.HANDBOOK_OUT ?? './dist',
  cacheDir: process.env.HANDBOOK_CACHE ?? (slice ? `.cache/cities-astro/${slice}` : './node_modules/.astro'),
  trailingSlash: 'always',
  // Classes weigh less than the attributes that would otherwise mark scoped styles.
  scopedStyleStrategy: 'class',
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      // Without it **「協働」**とは prints its asterisks.
      remarkPlugins: [
        remarkCjkFriendly,
        remarkContentOnly,
        remarkHeadingAnchors,
        [remarkTextUnits, { contentRoot: contentRoot(), documents: listEdited(contentRoot()) }],
      ],
      rehypePlugins: [
        [rehypeHandbookLinks, { base, contentRoot: contentRoot() }],
        rehypeHandbookTables,
        rehypePhoneLinks,
        rehypeEditorNotes,
      ],
    }),
  },
  integrations: [
    stopAtFaults(),
    showFaults(),
    followEditions(today),
    mdx(),
    preactIslands(),
    sitemap({
      filter: (page) => isListed(contentRoot(), base, page),
      // Of pages that are of no document nobody knows a day, and that of a build is none.
      serialize: (item) => ({ ...item, lastmod: readUpdated(contentRoot(), base, item.url) }),
    }),
    pageScripts(),
    finishPages(base),
    searchIndex({ isFront }),
    searchAnswers(),
    machineTexts({ isFront, handedOut }),
    shareImages({ isFront, name }),
    shippedLicences(),
    offlineCopy(),
    putInPlace(),
  ],
  vite: {
    define: {
      'import.meta.env.HANDBOOK_SITE': JSON.stringify(handedOut),
      // A collection that nobody has filled warns whoever asks.
      'import.meta.env.HANDBOOK_OFFICIAL': JSON.stringify(hasOfficial(contentRoot())),
      'import.meta.env.HANDBOOK_EDITIONS': JSON.stringify(listEdited(contentRoot()).length > 0),
      'import.meta.env.HANDBOOK_TODAY': JSON.stringify(today),
    },
    resolve: FOUND,
    plugins: [bareImports(), emptyWithoutHtml(), quietWarnings(), isFront && leaveOutCities()],
    build: { modulePreload: false },
    css: { postcss: { plugins: [dadsTokens()] } },
  },
});
