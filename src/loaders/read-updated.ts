import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { firstDay, nameEdition } from '../domain/editions/edition.ts';
import { pathBelow } from './path-below.ts';

type Dated = { readonly updated?: string; readonly inForceFrom?: string; readonly date?: string };

/**
 * Takes the content folder, the base of the site and the full address of a page; gives the day of the edition that the
 * page shows, in ISO form, as its data give it and never as a build does; undefined for what is of no document.
 */
export function readUpdated(root: string, base: string, page: string): string | undefined {
  const [city = '', document = ''] = pathBelow(base, page);
  const file = join(root, 'cities', city, document, 'document.yaml');
  if (document === '' || !existsSync(file)) return undefined;
  const { updated, inForceFrom, date } = (parse(readFileSync(file, 'utf8')) ?? {}) as Dated;
  return firstDay(nameEdition(updated ?? inForceFrom ?? date)) || undefined;
}
