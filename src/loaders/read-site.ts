import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SITE_NAME, type Site } from '../domain/handbook/site.ts';

/**
 * Reads `site.yaml` of a content folder before anything is built, because every page bears the name; a folder without
 * one is the handbook of the project. What is wrong with the file is told by the check of content.
 */
export function readSite(root: string): Site {
  const file = join(root, 'site.yaml');
  const given = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Partial<Site> | null) : {};
  return { ...given, name: given?.name ?? SITE_NAME };
}
