import type { APIRoute } from 'astro';
import { address, withAnchor } from '../../domain/handbook/address.ts';
import { toDataPackage } from '../../domain/data/open-data.ts';
import { listDatasets } from '../../queries/datasets/list-datasets.ts';
import { SITE } from '../../components/frame/site.ts';
import { fullAddress } from '../../components/frame/addresses.ts';

/** Open data: the description of all tables as a Frictionless Data Package. */
export const GET: APIRoute = async () =>
  Response.json(
    toDataPackage(await listDatasets(), {
      title: `${SITE.name}のデータ`,
      homepage: fullAddress(address.data()),
      terms: fullAddress(withAnchor(address.data(), 'terms')),
    }),
  );
