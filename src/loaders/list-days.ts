import { globSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS_FOLDER, firstDay } from '../domain/editions/edition.ts';

/** Takes the folder of a document; gives the first days of its other editions, by the names of their folders. */
export function listDays(folder: string): readonly string[] {
  return globSync('*', { cwd: join(folder, EDITIONS_FOLDER) }).map(firstDay);
}
