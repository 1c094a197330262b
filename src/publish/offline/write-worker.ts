import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from '../../bundling/bundle-script.ts';
import { formatSize } from '../../domain/files/format-size.ts';
import {
  measureOfflineCopy,
  WORKER_FILE,
  type OfflineCopy,
  type OfflineFile,
} from '../../domain/offline/offline-copy.ts';
import { cityData } from '../../domain/handbook/address.ts';
import { fillSlot, hasSlot } from '../../domain/page/slots.ts';
import { rewriteFile } from '../pages/rewrite-file.ts';

/** What a saved copy holds: pages, data, the search index, scripts. Not PDFs, share images and texts for machines. */
export const HELD_ENDINGS = '{html,js,json,csv,svg,webp,wasm}';
const HELD = [`**/*.${HELD_ENDINGS}`];
const LEFT_OUT = [WORKER_FILE, 'share/**', 'pagefind/plain.json', `data/${cityData.citations('*')}.json`];
/** The page that keeps the site, below the folder of a built site. */
export const OFFLINE_PAGE = 'offline/index.html';

/**
 * Astro integration: after a build, writes the worker that keeps the site for reading offline. Must run after all that
 * changes files.
 */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'handbook-offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = measureOfflineCopy((await writeWorker(fileURLToPath(dir))).files);
        logger.info(`${files} files, ${formatSize(bytes)} to keep offline`);
      },
    },
  };
}

/** Files that lie there as they lay when an offline copy was written, and the patterns of all others. */
export type KnownFiles = { readonly files: readonly OfflineFile[]; readonly others: readonly string[] };

/**
 * Takes the folder of a built site, and what is known of its files so that it need not be read again; writes its worker
 * and, on the page that offers it, what it weighs. Whatever changes pages later calls it again.
 */
export async function writeWorker(root: string, known: KnownFiles = { files: [], others: HELD }): Promise<OfflineCopy> {
  const page = join(root, OFFLINE_PAGE);
  if (!existsSync(page)) throw new Error(`${OFFLINE_PAGE} がないため、保存のためのファイルを作れません。`);
  const html = readFileSync(page, 'utf8');
  if (!hasSlot(html, 'size'))
    throw new Error('npm run withdraw のあとのサイトには書き足せません。npm run build で作り直してください。');
  const listed = listFiles(root, known);
  const { files, bytes } = measureOfflineCopy(listed);
  const words = `${files.toLocaleString('en')}個のファイル、${formatSize(bytes)}`;
  rewriteFile(page, fillSlot(html, 'size', words));
  const told = readEntry(root, OFFLINE_PAGE);
  const held = listed.map((file) => (file[0] === told[0] ? told : file));
  const copy: OfflineCopy = { id: hash(JSON.stringify(held), 'hex').slice(0, 16), files: held };
  rewriteFile(join(root, WORKER_FILE), await bundleWorker(copy));
  return copy;
}

/** Takes the folder of a built site; gives the offline copy its worker keeps. Throws when it has none. */
export function readOfflineCopy(root: string): OfflineCopy {
  const file = join(root, WORKER_FILE);
  const [, copy] = existsSync(file)
    ? (/^globalThis\.OFFLINE_COPY=(.*?\]\]\});/.exec(readFileSync(file, 'utf8')) ?? [])
    : [];
  if (!copy) throw new Error(`${file} から、保存するファイルの一覧を読めません。npm run build で作り直してください。`);
  return JSON.parse(copy) as OfflineCopy; // written by a build of this very project
}

function listFiles(root: string, { files, others }: KnownFiles): readonly OfflineFile[] {
  const found = globSync([...others], { cwd: root, exclude: LEFT_OUT });
  const read = found.map((path) => readEntry(root, path.replaceAll('\\', '/')));
  return [...files, ...read].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function readEntry(root: string, path: string): OfflineFile {
  const content = readFileSync(join(root, path));
  return [path.replace(/(^|\/)index\.html$/, '$1'), hash(content, 'base64'), content.length];
}

function hash(content: string | Buffer, form: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(form);
}

async function bundleWorker(copy: OfflineCopy): Promise<string> {
  const [{ code }] = await bundleScript('src/islands/offline/offline-worker.ts', {
    define: { OFFLINE_COPY: 'globalThis.OFFLINE_COPY' },
    output: { format: 'iife' },
  });
  return `globalThis.OFFLINE_COPY=${JSON.stringify(copy)};${code}`;
}
