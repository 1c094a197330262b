import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { layEditions, listWithEditions } from './lay-editions.ts';

/**
 * Takes the content folder that people edit and the day; gives the folder that a build reads. Where no document has
 * another edition it is the same one; else it is written anew, file by file where something differs, so that who
 * watches it meets only changes.
 */
export function writeLaid(root: string, today: string): string {
  const paths = listFiles(root);
  if (listWithEditions(paths).length === 0) return root;
  const name = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const into = resolve('.cache/editions', `${today}-${name}`);
  const laid = layEditions(new Map(paths.map((path) => [path, readFileSync(join(root, path))])), today);
  for (const [path, { bytes }] of laid) {
    const file = join(into, path);
    if (existsSync(file) && readFileSync(file).equals(bytes)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  for (const path of existsSync(into) ? listFiles(into) : []) if (!laid.has(path)) rmSync(join(into, path));
  return into;
}

function listFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
