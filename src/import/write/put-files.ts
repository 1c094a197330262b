import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts files into a folder of the content, all of them or none: they are written beside it first, with what the folder
 * holds already, and take its place when they are complete. What was moved leaves its old place..
 */
export function putFiles(folder: string, files: ReadonlyMap<string, string>, moved: readonly string[] = []): void {
  mkdirSync(dirname(folder), { recursive: true });
  // Below the content's own folder, so that taking its place is one step on one disk.
  const beside = mkdtempSync(join(dirname(folder), '.import-'));
  const [fresh, old] = [join(beside, 'new'), join(beside, 'old')];
  try {
    if (existsSync(folder)) cpSync(folder, fresh, { recursive: true });
    for (const name of moved) rmSync(join(fresh, name), { force: true });
    for (const [name, text] of files) {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), text);
    }
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
