// npm run zip: after a build, makes a ZIP of the site that is opened from a folder without any server, and offers it on
// the page about offline reading. With -- --pdf the PDFs that exist go along.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { formatSize } from '../../domain/files/format-size.ts';
import { address, withBase } from '../../domain/handbook/address.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { layOutCopy, type Copy, type CopyOptions } from './lay-out-copy.ts';
import { offerZip } from './tell-copy.ts';
import { rewriteFile } from '../pages/rewrite-file.ts';

const NAME = /^kyodo-handbook-[0-9a-f]+\.zip$/;
/** Compressed already. */
const PACKED = /\.(?:pdf|png|pack)$/;

/** Said as Unix says it, because some programs take Japanese names from elsewhere for another encoding. */
const READABLE = { os: 3, attrs: 0o644 << 16 };

/**
 * Takes a built site; writes its ZIP into it in place of earlier ones and offers it. Gives the file's name, its files
 * and bytes.
 */
export async function makeZip(
  options: CopyOptions,
): Promise<{ readonly name: string; readonly files: number; readonly bytes: number }> {
  const { root, base } = options;
  const copy = await layOutCopy(options);
  const folder = `kyodo-handbook-${copy.facts.edition}`;
  const name = `${folder}.zip`;
  const zip = packCopy(copy, folder);
  for (const file of readdirSync(root)) if (NAME.test(file)) rmSync(join(root, file));
  writeFileSync(join(root, name), zip);
  const page = join(root, 'offline/index.html');
  const offer = { address: `${base}${name}`, bytes: zip.length, facts: copy.facts };
  rewriteFile(page, offerZip(readFileSync(page, 'utf8'), offer));
  await writeWorker(root);
  return { name, files: copy.files.size, bytes: zip.length };
}

/** Takes a copy and the folder everything stands in; gives the ZIP. The same copy gives the same bytes. */
export function packCopy({ files }: Copy, folder: string): Uint8Array {
  const entries = [...files].map(([file, content]): [string, Zippable[string]] => [
    `${folder}/${file}`,
    [
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      { level: PACKED.test(file) ? 0 : 9, mtime: '2000-01-01T00:00:00', ...READABLE },
    ],
  ]);
  return zipSync(Object.fromEntries(entries));
}

if (import.meta.main) {
  const began = performance.now();
  const day = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(new Date());
  await makeZip({
    root: process.env['HANDBOOK_OUT'] ?? 'dist',
    base: withBase(process.env['BASE_PATH'] ?? '', address.home()),
    day,
    withPdf: process.argv.includes('--pdf'),
  })
    .then(({ name, files, bytes }) =>
      console.log(
        `${name}: ${files} files, ${formatSize(bytes)}, ${((performance.now() - began) / 1000).toFixed(1)} s`,
      ),
    )
    .catch((fault: unknown) => {
      console.error(fault instanceof Error ? fault.message : fault);
      process.exitCode = 1;
    });
}
