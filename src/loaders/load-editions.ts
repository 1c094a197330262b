import { glob, type Loader } from 'astro/loaders';
import { EDITIONS_FOLDER } from '../domain/editions/edition.ts';
import { contentRootUrl } from './content-root.ts';

/**
 * Content loader: what lies below every edition that is not in force, laid out whole. Entries are named as those of the
 * edition in force, with the edition behind the document: `<city>/<document>/2018-04-01/<chapter>/<section>`.
 */
export function loadEditions(below: string): Loader {
  const pattern = `cities/*/*/${EDITIONS_FOLDER}/*/${below}`;
  return glob({ base: contentRootUrl(), pattern, generateId: ({ entry }) => nameEdited(entry) });
}

/** Names a file of an edition: `cities/a/b/editions/2018-04-01/c/d.mdx` is `a/b/2018-04-01/c/d`. */
export function nameEdited(entry: string): string {
  return entry.replace(/^cities\/([^/]+\/[^/]+)\/[^/]+\//, '$1/').replace(/\/document\.yaml$|\.mdx$/, '');
}
