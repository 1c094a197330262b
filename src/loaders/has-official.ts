import { globSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICIAL_FOLDER } from '../domain/handbook/official-layer.ts';

/** Takes the content folder; says whether some city's own words lie there beside an edition of ours. */
export function hasOfficial(root: string): boolean {
  return globSync(`*/*/${OFFICIAL_FOLDER}/${OFFICIAL_FOLDER}.yaml`, { cwd: join(root, 'cities') }).length > 0;
}
