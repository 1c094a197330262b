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
export const HELD_ENDINGS = '{html,js,json,csv,svg,meta,part,wasm}';
const HELD = [`**/*.${HELD_ENDINGS}`];
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

/** Files that lie there as they lay when an edition was written, and the patterns of all others. */
export type KnownFiles = { readonly files: readonly EditionFile[]; readonly others: readonly string[] };

/**
 * Takes the folder of a built site, and what is known of its files so that it need not be read again; writes its worker and, on the page
 * that offers it, what it weighs. Whatever changes pages later calls it again.
 */
export async function writeWorker(root: string, known: KnownFiles = { files: [], others: HELD }): Promise<Edition> {
  const page = join(root, OFFLINE_PAGE);
  if (!existsSync(page)) throw new Error(`${OFFLINE_PAGE} がないため、保存のためのファイルを作れません。`);
  const listed = await listFiles(root, known);
  const { files, bytes } = measureEdition(listed);
  const words = `${files.toLocaleString('en')}個のファイル、${formatMegabytes(bytes)}`;
  writeFileSync(page, readFileSync(page, 'utf8').replace(SIZE, `<!--edition-->${words}<!--/edition-->`));
  const told = readEntry(root, OFFLINE_PAGE);
  const held = listed.map((file) => (file[0] === told[0] ? told : file));
  const edition: Edition = { id: hash(JSON.stringify(held), 'hex').slice(0, 16), files: held };
  writeFileSync(join(root, WORKER_FILE), await bundleWorker(edition));
  return edition;
}

/** Takes the folder of a built site; gives the edition its worker keeps. Throws when it has none. */
export function readEdition(root: string): Edition {
  const file = join(root, WORKER_FILE);
  const [, edition] = existsSync(file)
    ? (/^globalThis\.EDITION=(.*?\]\]\});/.exec(readFileSync(file, 'utf8')) ?? [])
    : [];
  if (!edition)
    throw new Error(`${file} から、保存するファイルの一覧を読めません。npm run build で作り直してください。`);
  return JSON.parse(edition) as Edition; // written by a build of this very project
}

async function listFiles(root: string, { files, others }: KnownFiles): Promise<readonly EditionFile[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: root,
    globPatterns: [...others],
    globIgnores: LEFT_OUT,
    maximumFileSizeToCacheInBytes: 50_000_000,
  });
  if (warnings.length > 0) throw new Error(`保存するファイルを数えられません：${warnings.join(' ')}`);
  const read = manifestEntries.map(({ url }) => readEntry(root, url));
  return [...files, ...read].toSorted(([a], [b]) => (a < b ? -1 : 1));
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
