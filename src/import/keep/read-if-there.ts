import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes a folder and a path below it; gives the text of the file, or undefined when there is none. */
export function readIfThere(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
