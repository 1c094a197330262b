import { globSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS_FOLDER } from '../domain/editions/edition.ts';

/** Takes the content folder; says whether some document lies there in more than one edition. */
export function hasEditions(root: string): boolean {
  return globSync(`*/*/${EDITIONS_FOLDER}/*/document.yaml`, { cwd: join(root, 'cities') }).length > 0;
}
