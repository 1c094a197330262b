import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The bytes of every file of a content folder, by its path below it. What an operating system leaves behind is not
 * content.
 */
export function readFolder(root: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  );
  const written = paths.filter((path) => !/(^|\/)(\.|Thumbs\.db$)/.test(path)).toSorted();
  return new Map(written.map((path) => [path, readFileSync(join(root, path))]));
}
