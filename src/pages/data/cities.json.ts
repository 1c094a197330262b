import type { APIRoute } from 'astro';
import { address } from '../../domain/handbook/address.ts';
import { listCities } from '../../queries/cities.ts';
import { fullAddress } from '../../components/frame/addresses.ts';

/** Open data: the cities of the site. */
export const GET: APIRoute = async () =>
  Response.json(
    (await listCities()).map(({ id, name, reading, prefecture, site }) => ({
      id,
      name,
      reading,
      prefecture,
      site,
      address: fullAddress(address.city(id)),
    })),
  );
