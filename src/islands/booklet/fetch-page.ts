import { replaceElements } from '../../domain/page/elements.ts';
import { MARGINS } from '../../domain/page/page-marks.ts';
import { fetchOnce } from '../../domain/files/fetch-once.ts';
import { fetchFile } from '../files/fetch-file.ts';
import { trustOwn } from '../files/trust-own.ts';

/** A page of this site, read but not shown: nothing in it runs. Its styles stand beside it as text. */
export type FetchedPage = { readonly document: Document; readonly styles: readonly string[] };

/**
 * Takes the address of a page of this site; gives the page, or undefined where there is none. Rejects when the network
 * fails. Pages are fetched once each as long as the reader stays.
 */
export const fetchPage = fetchOnce(request);

async function request(url: string): Promise<FetchedPage | undefined> {
  const reply = await fetchFile(url, [404]);
  return reply.ok ? parsePage(await reply.text()) : undefined;
}

/** The styles are taken out before the page is parsed: this page's policy would refuse them, and say so. */
function parsePage(html: string): FetchedPage {
  const styles: string[] = [];
  const bare = replaceElements(html, 'style', ({ attributes, text }) => {
    // The strings of a page's margins are its own.
    if (!attributes.includes(MARGINS)) styles.push(text);
    return '';
  });
  return { document: new DOMParser().parseFromString(trust(bare), 'text/html'), styles };
}

/** Browsers with Trusted Types parse only what a named policy has let through: here, pages of this very site. */
const trust = trustOwn('own-pages', 'createHTML', (text) => text);
