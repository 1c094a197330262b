/** Where the site stands in the folder, beside the page that says how to open it. */
export const SITE_FOLDER = 'handbook';
/** Below the site: the scripts of the copy, and what pages would fetch, as scripts. */
export const SCRIPTS_FOLDER = 'portable';

/**
 * Takes an address of the site as links have it (beginning with its base, which ends in a slash); gives the file it
 * stands for in a copy that is opened from a folder, with its query and anchor, or undefined when the address is none
 * of the site's. Browsers on Windows put a drive before such an address.
 */
export function toPortableFile(address: string, base: string): string | undefined {
  const [, path = '', rest = ''] = /^(?:\/[A-Za-z]:)?(\/(?!\/)[^?#]*)(.*)$/s.exec(address) ?? [];
  if (!path.startsWith(base)) return undefined;
  return `${path.slice(base.length).replace(/(^|\/)$/, '$1index.html')}${rest}`;
}

/**
 * Takes a file of the site; gives the name of the pack that holds its text. The many small pages of the permanent
 * numbers share one.
 */
export function namePack(file: string): string {
  return file.startsWith('n/') ? 'n' : file;
}

/**
 * Takes the address a page's script imports (`/_astro/Booklet.island.x.js?again`); gives the name its widget is held
 * under.
 */
export function nameWidget(address: string): string {
  return address
    .replace(/[?#].*/s, '')
    .replace(/^.*\//s, '')
    .replace(/\..*/s, '');
}
