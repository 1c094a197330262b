import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the folder of a built site and the name of a script in its `_astro/`; gives it and the scripts it imports from
 * its first line on, in turn.
 */
export function listScripts(folder: string, name: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  const text = readFileSync(join(folder, '_astro', name), 'utf8');
  for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    listScripts(folder, imported, found);
  return found;
}
