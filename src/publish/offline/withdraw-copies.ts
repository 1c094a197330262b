// npm run withdraw: in an emergency, makes a built site take back the offline copies in readers' browsers. Comes after
// all that writes the worker; a new build keeps the site again.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from '../../bundling/bundle-script.ts';
import { WORKER_FILE } from '../../domain/offline/offline-copy.ts';
import { fillSlot } from '../../domain/page/slots.ts';
import { rewriteFile } from '../pages/rewrite-file.ts';
import { OFFLINE_PAGE } from './write-worker.ts';

const SAID =
  '<div class="prose"><p>端末への保存は、いまはできません。前に保存したものは、つながっているときにこのサイトを開くと、自動で消えます。チェックシートに書いたことは消えません。</p></div>';

/**
 * Takes the folder of a built site; puts a worker into it that clears every offline copy of this site, and only those,
 * and ends, when its reader next opens a page; the page that keeps the site says so.
 */
export async function withdrawCopies(root: string): Promise<void> {
  const page = join(root, OFFLINE_PAGE);
  if (!existsSync(page)) throw new Error(`${page} がありません。npm run build で作ったフォルダーを指してください。`);
  const [{ code }] = await bundleScript('src/islands/offline/withdraw-worker.ts', { output: { format: 'iife' } });
  rewriteFile(page, fillSlot(readFileSync(page, 'utf8'), 'keeping', SAID));
  rewriteFile(join(root, WORKER_FILE), code);
}

if (import.meta.main) {
  const root = process.argv[2] ?? process.env['HANDBOOK_OUT'] ?? 'dist';
  await withdrawCopies(root)
    .then(() => console.log(`${root}: offline copies are taken back when their readers next open a page`))
    .catch((fault: unknown) => {
      console.error(fault instanceof Error ? fault.message : fault);
      process.exitCode = 1;
    });
}
