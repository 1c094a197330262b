import { trimLinkTail } from '../handbook/trim-link-tail.ts';

export type SheetView = 'fill' | 'compare';
/**
 * Where the reader is: the shelf (no sheet) or a sheet in one of its views. Kept in the fragment, which no server sees.
 */
export type SheetRoute = { readonly id: string; readonly view: SheetView };

/** Writes where the reader is as the fragment of an address. */
export function formatRoute({ id, view }: SheetRoute): string {
  return id === '' ? '' : `#sheet=${id}${view === 'compare' ? '&view=compare' : ''}`;
}

/** Takes the fragment of an address; gives where it leads. A sign that mail took into the link is left out. */
export function parseRoute(hash: string): SheetRoute {
  const query = new URLSearchParams(hash.slice(1));
  const read = (name: string) => trimLinkTail(query.get(name) ?? '');
  return { id: read('sheet'), view: read('view') === 'compare' ? 'compare' : 'fill' };
}
