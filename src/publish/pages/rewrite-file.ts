import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run compress` writes beside a file. */
export const PACKED = ['.br', '.gz'] as const;

/** Writes a file of a finished site; what was compressed of it before is no longer of it and goes. */
export function rewriteFile(file: string, content: string | Uint8Array): void {
  writeFileSync(file, content);
  for (const ending of PACKED) rmSync(`${file}${ending}`, { force: true });
}

/** Takes away everything that was compressed in a folder, because files of it are about to change. */
export function dropPacked(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (PACKED.some((ending) => path.endsWith(ending))) rmSync(join(folder, path));
}
