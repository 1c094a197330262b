import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder: all of them beside their places first, and only when that has gone well into them, so
 * that a full disk leaves nothing half written.
 */
export function putFiles(root: string, files: ReadonlyMap<string, string>): void {
  const places = [...files.keys()].map((file) => ({ file: join(root, file), beside: `${join(root, file)}.new` }));
  try {
    for (const [at, text] of [...files.values()].entries()) {
      const { file = '', beside = '' } = places[at] ?? {};
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(beside, text);
    }
    for (const { file, beside } of places) renameSync(beside, file);
  } finally {
    for (const { beside } of places) rmSync(beside, { force: true });
  }
}
