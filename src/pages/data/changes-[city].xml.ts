import type { APIRoute } from 'astro';
import { address, editionFeed } from '../../domain/handbook/address.ts';
import { writeFeed } from '../../domain/editions/write-feed.ts';
import type { City } from '../../domain/handbook/handbook.ts';
import { listCities } from '../../queries/cities.ts';
import { listNews } from '../../queries/news.ts';
import { fullAddress } from '../../components/frame/addresses.ts';
import { SITE } from '../../components/frame/site.ts';

export async function getStaticPaths() {
  return (await listCities()).map((city) => ({ params: { city: city.id }, props: { city } }));
}

/** The Atom feed of the editions of one city's documents. */
export const GET: APIRoute<{ city: City }> = async ({ props: { city } }) => {
  const entries = (await listNews(city.id)).map(({ path, ...news }) => ({ ...news, address: fullAddress(path) }));
  const [title, page] = [`${city.name}の文書の版｜${SITE.name}`, fullAddress(address.city(city.id))];
  const xml = writeFeed({ title, author: SITE.name, address: fullAddress(editionFeed(city.id)), page, entries });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
