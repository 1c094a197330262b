import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatSize } from '../../domain/files/format-size.ts';
import { withBase } from '../../domain/handbook/address.ts';
import { replaceElements } from '../../domain/page/elements.ts';

/** The address of a file of our own, and its kind. */
const FILE = /\shref="(\/[^"#?]+\.(csv|json|pdf|zip|md))"/;

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
  return replaceElements(html, 'a', ({ attributes, text }, whole) => {
    const [, address, kind = ''] = FILE.exec(attributes) ?? [];
    const size = address === undefined || /\d ?(?:KB|MB)/.test(text) ? undefined : measure(address);
    if (size === undefined) return whole;
    return `<a${attributes}>${text.trim()}（${kind.toUpperCase()}・${formatSize(size)}）</a>`;
  });
}
