// Run after a build: node src/publish/pages/compress-files.ts [folder]. Writes .br and .gz beside every file that gains
// by it, for hosts that serve such files as they are (.hosting/nginx.conf).
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|js|css|json|svg|xml|txt|md|csv|webmanifest|wasm)$/;
/** Fewer bytes are one packet either way. */
const WORTH = 1_000;
/** How many files are worked on at a time; Node compresses on four threads. */
const AT_ONCE = 4;

/** Takes a folder; writes the compressed files; gives how many files got them and the bytes before and after brotli. */
export async function compressFiles(folder: string) {
  const waiting = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => COMPRESSIBLE.test(path));
  const sum = { files: 0, before: 0, after: 0 };
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const content = await readFile(join(folder, path));
      if (content.length < WORTH) continue;
      const after = await compress(join(folder, path), content);
      sum.files += 1;
      sum.before += content.length;
      sum.after += after;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sum;
}

async function compress(file: string, content: Buffer): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify<Buffer, { level: number }, Buffer>(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return br.length;
}

if (process.argv[1] === import.meta.filename) {
  const folder = resolve(process.argv[2] ?? process.env['HANDBOOK_OUT'] ?? 'dist');
  const { files, before, after } = await compressFiles(folder);
  console.log(`${files} files compressed: ${before} bytes, ${after} with brotli`);
}
