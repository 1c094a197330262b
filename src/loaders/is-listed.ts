import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathBelow } from './path-below.ts';

/** Pages that nobody should come to from elsewhere: they forward, repeat others, or show another edition. */
const UNLISTED = /\/(?:print|n\/\d+|art-[\d-]+|search|404|\d{4}(?:-\d\d){0,2}(?:\/[a-z][a-z\d-]*)?)\/?$/;

/**
 * Takes the content folder, the base of the site and the full address of a page; says whether the sitemap lists it. An
 * address of a chapter that only another edition has forwards, and is not listed either.
 */
export function isListed(root: string, base: string, page: string): boolean {
  const [city = '', document = '', chapter = ''] = pathBelow(base, page);
  const folder = join(root, 'cities', city, document);
  const isOfDocument = chapter !== '' && existsSync(join(folder, 'document.yaml'));
  const isOld = isOfDocument && chapter !== 'changes' && !existsSync(join(folder, chapter));
  return !UNLISTED.test(page) && !isOld;
}
