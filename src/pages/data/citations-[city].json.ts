import type { APIRoute, GetStaticPaths } from 'astro';
import { listCitations } from '../../queries/citations.ts';
import { listCities } from '../../queries/cities.ts';
import { fullAddress } from '../../components/frame/addresses.ts';

export const getStaticPaths = (async () =>
  (await listCities()).map(({ id }) => ({ params: { city: id } }))) satisfies GetStaticPaths;

/** For machines: every section of one city's documents in every edition, with all that whoever cites it must tell. */
export const GET: APIRoute = async ({ params: { city = '' } }) =>
  Response.json(
    (await listCitations(city)).map(({ path, shortPath, ...packet }) => ({
      ...packet,
      address: fullAddress(path),
      number: fullAddress(shortPath),
    })),
  );
