import type { SitePage } from './read-site.ts';

/** Takes a page; gives where it sends the reader on to (with base), or undefined when it is a page to stay on. */
export function findForward({ root }: SitePage): string | undefined {
  const refresh = root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
  return refresh === undefined ? undefined : /^0; url=(.*)$/.exec(refresh)?.[1];
}

/** Takes a page; says whether search engines may list it. */
export function isIndexable({ root }: SitePage): boolean {
  return !/noindex/.test(readMeta(root, 'robots'));
}

/** Takes a page's tree and the name of a meta element; gives its content, empty when there is none. */
export function readMeta(root: SitePage['root'], name: string): string {
  return root.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
}

/** Says of a path whether it is of an edition that is not in force, or leads to what is said of it. */
export function isOfOtherEdition(path: string): boolean {
  return /\/\d{4}(?:-\d\d){0,2}\/|\/changes\/(?:#gone-|$)/.test(path);
}
