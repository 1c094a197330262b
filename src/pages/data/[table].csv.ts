import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCsv } from '../../domain/data/csv.ts';
import { toTextRows, type Dataset } from '../../domain/data/open-data.ts';
import { listDatasets } from '../../queries/datasets/list-datasets.ts';
import { fullAddress } from '../../components/frame/addresses.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await listDatasets()).map((dataset) => ({ params: { table: dataset.id }, props: { dataset } }));

/** Open data: a table as CSV with a byte order mark and a header row. */
export const GET: APIRoute<{ dataset: Dataset }> = ({ props: { dataset } }) =>
  new Response(formatCsv(toTextRows(dataset, fullAddress)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
