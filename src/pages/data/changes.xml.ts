import type { APIRoute } from 'astro';
import { address, editionFeed } from '../../domain/handbook/address.ts';
import { writeFeed } from '../../domain/editions/write-feed.ts';
import { listNews } from '../../queries/news.ts';
import { fullAddress } from '../../components/frame/addresses.ts';
import { SITE } from '../../components/frame/site.ts';

/** The Atom feed of the editions of all documents. */
export const GET: APIRoute = async () => {
  const entries = (await listNews()).map(({ path, ...news }) => ({ ...news, address: fullAddress(path) }));
  const [title, page] = [`${SITE.name}：文書の版`, fullAddress(address.sources())];
  const xml = writeFeed({ title, author: SITE.name, address: fullAddress(editionFeed()), page, entries });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
