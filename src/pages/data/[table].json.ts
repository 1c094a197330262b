import type { APIRoute, GetStaticPaths } from 'astro';
import { toRecords, type Dataset } from '../../domain/data/open-data.ts';
import { listDatasets } from '../../queries/datasets/list-datasets.ts';
import { fullAddress } from '../../components/frame/addresses.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await listDatasets()).map((dataset) => ({ params: { table: dataset.id }, props: { dataset } }));

/** Open data: a table as JSON, one record a row. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) =>
  Response.json(toRecords(dataset, fullAddress));
