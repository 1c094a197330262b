import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

/** Takes nothing; gives the absolute path of the content folder: `HANDBOOK_CONTENT` or `content/` of the project. */
export function contentRoot(): string {
  return resolve(process.env['HANDBOOK_CONTENT'] ?? 'content');
}

/** The same folder as a URL that ends in a slash, as Astro's loaders want it. */
export function contentRootUrl(): URL {
  return pathToFileURL(`${contentRoot()}/`);
}

/**
 * Gives the folder that people edit, where the one a build reads was made of it (`HANDBOOK_WRITTEN`): faults are told
 * of its files.
 */
export function writtenRoot(): string {
  return resolve(process.env['HANDBOOK_WRITTEN'] ?? contentRoot());
}
