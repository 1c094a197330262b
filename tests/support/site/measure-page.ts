import { brotliCompressSync, constants } from 'node:zlib';
import type { SitePage } from './read-site.ts';

/**
 * What a page costs, in bytes. `own` is the compressed content that is this page's alone; `overhead` is all the rest.
 */
export type PageWeight = {
  readonly raw: number;
  readonly brotli: number;
  readonly own: number;
  readonly overhead: number;
  readonly inlineScript: number;
};

/**
 * Takes a page; gives its weight. Own content is the text of <main> and the drawn figures (figure.drawn svg): a figure
 * of a document is content as its words are, so its drawing is not held against the page's frame. Brotli runs at level
 * 11, as static hosts store files.
 */
export function measurePage({ html, root }: SitePage): PageWeight {
  const text = root.querySelector('main')?.textContent ?? '';
  const figures = root.querySelectorAll('figure.drawn svg').map((figure) => figure.outerHTML);
  const scripts = root.querySelectorAll('script:not([src])').map((script) => script.innerHTML);
  const brotli = compress(html);
  const own = compress([text, ...figures].join('\n'));
  return {
    raw: Buffer.byteLength(html),
    brotli,
    own,
    overhead: brotli - own,
    inlineScript: Buffer.byteLength(scripts.join('')),
  };
}

function compress(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
