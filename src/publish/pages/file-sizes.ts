import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatSize } from '../../domain/files/format-size.ts';
import { withBase } from '../../domain/handbook/address.ts';

/**
 * A link to a file of our own: its address, its kind, its words. Links whose words already tell a size are left alone
 * by `tellSize`.
 */
const LINK = /(<a\b[^>]*\shref="(\/[^"#?]+\.(csv|json|pdf|zip|md))"[^>]*>)([\s\S]*?)(<\/a>)/g;

/**
 * Takes the folder of a built site and its base; gives what says how large the file at an address is, in bytes;
 * undefined where there is none.
 */
export function measureFiles(root: string, base: string): (address: string) => number | undefined {
  return (address) => {
    const file = join(root, address.slice(withBase(base, '').length));
    return existsSync(file) ? statSync(file).size : undefined;
  };
}

/**
 * Takes a page and how large a file at an address is (undefined where there is none); gives the page with kind and size
 * in each link to a file that lacks them.
 */
export function tellSizes(html: string, measure: (address: string) => number | undefined): string {
  return html.replace(LINK, (whole, open: string, address: string, kind: string, words: string, close: string) => {
    const size = /\d ?(?:KB|MB)/.test(words) ? undefined : measure(address);
    return size === undefined ? whole : `${open}${words.trim()}（${kind.toUpperCase()}・${formatSize(size)}）${close}`;
  });
}
