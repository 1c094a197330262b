import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Rolldown } from 'vite';
import { getManifest } from 'workbox-build/build/get-manifest.js';
import {
  formatMegabytes,
  measureEdition,
  WORKER_FILE,
  type Edition,
  type EditionFile,
} from '../../domain/offline/edition.ts';

/** What a saved edition holds: pages, data, the search index, scripts. Not PDFs, share images and texts for machines. */
const HELD = ['**/*.{html,js,json,csv,svg,meta,part,pack,wasm}'];
const LEFT_OUT = [WORKER_FILE, 'share/**', 'pagefind/offline.json'];
const OFFLINE_PAGE = 'offline/index.html';
const SIZE = /<!--edition-->[\s\S]*?<!--\/edition-->/;

/** Astro integration: after a build, writes the worker that keeps the site for reading offline. Must run after all that changes files. */
export function offlineEdition(): AstroIntegration {
  return {
    name: 'handbook-offline-edition',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = measureEdition((await writeWorker(fileURLToPath(dir))).files);
        logger.info(`${files} files, ${formatMegabytes(bytes)} to keep offline`);
      },
    },
  };
}

/** Takes the folder of a built site; writes its worker and, on the page that offers it, what it weighs. Whatever changes pages later calls it again. */
export async function writeWorker(root: string): Promise<Edition> {
  const page = join(root, OFFLINE_PAGE);
  if (!existsSync(page)) throw new Error(`${OFFLINE_PAGE} がないため、保存のためのファイルを作れません。`);
  const listed = await listFiles(root);
  const { files, bytes } = measureEdition(listed);
  const words = `${files.toLocaleString('en')}個のファイル、${formatMegabytes(bytes)}`;
  writeFileSync(page, readFileSync(page, 'utf8').replace(SIZE, `<!--edition-->${words}<!--/edition-->`));
  const told = readEntry(root, OFFLINE_PAGE);
  const held = listed.map((file) => (file[0] === told[0] ? told : file));
  const edition: Edition = { id: hash(JSON.stringify(held), 'hex').slice(0, 16), files: held };
  writeFileSync(join(root, WORKER_FILE), await bundleWorker(edition));
  return edition;
}

async function listFiles(root: string): Promise<readonly EditionFile[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: root,
    globPatterns: HELD,
    globIgnores: LEFT_OUT,
    maximumFileSizeToCacheInBytes: 50_000_000,
  });
  if (warnings.length > 0) throw new Error(`保存するファイルを数えられません：${warnings.join(' ')}`);
  return manifestEntries.map(({ url }) => readEntry(root, url)).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function readEntry(root: string, path: string): EditionFile {
  const content = readFileSync(join(root, path));
  return [path.replace(/(^|\/)index\.html$/, '$1'), hash(content, 'base64'), content.length];
}

function hash(content: string | Buffer, form: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(form);
}

async function bundleWorker(edition: Edition): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { EDITION: 'globalThis.EDITION' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/islands/offline/offline-worker.ts', output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const [chunk] = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
  if (!chunk) throw new Error('保存のための部品をまとめられませんでした。');
  return `globalThis.EDITION=${JSON.stringify(edition)};${chunk.code}`;
}
