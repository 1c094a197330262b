import type { APIRoute, GetStaticPaths } from 'astro';
import { listChanged, type ChangedDocument } from '../../../../queries/changes.ts';

export const getStaticPaths = (async () =>
  (await listChanged()).map((changed) => {
    const [city, document] = changed.document.id.split('/');
    return { params: { city, document }, props: { changed } };
  })) satisfies GetStaticPaths;

/** Where anchors lead that a document had once: fetched by who asks one of its pages for an anchor it has not. */
export const GET: APIRoute<{ changed: ChangedDocument }> = ({ props: { changed } }) => Response.json(changed.moved);
