import { globSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS_FOLDER } from '../domain/editions/edition.ts';

/** Takes the content folder; gives the documents that lie there in more than one edition: `<city>/<document>`. */
export function listEdited(root: string): readonly string[] {
  const found = globSync(`*/*/${EDITIONS_FOLDER}/*/document.yaml`, { cwd: join(root, 'cities') });
  return [...new Set(found.map((path) => path.split(/[\\/]/).slice(0, 2).join('/')))].toSorted();
}
