import { useEffect, useState } from 'preact/hooks';
import { trimLinkTail } from '../../domain/handbook/trim-link-tail.ts';

export type SheetView = 'fill' | 'compare';
/**
 * Where the reader is: the shelf (no sheet) or a sheet in one of its views. Kept in the fragment, which no server sees.
 */
export type SheetRoute = { readonly id: string; readonly view: SheetView };

/**
 * Keeps the route in the fragment of the address, so that reload and back work; `marks` is a fragment that carries
 * someone's marks.
 */
export function useSheetRoute(): readonly [SheetRoute, (route: SheetRoute) => void, string] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (route: SheetRoute) => {
    location.hash = formatRoute(route);
    setHash(location.hash);
  };
  return [parseRoute(hash), go, hash.startsWith('#marks=') ? hash : ''];
}

/** Writes where the reader is as the fragment of an address. */
export function formatRoute({ id, view }: SheetRoute): string {
  return id === '' ? '' : `#sheet=${id}${view === 'compare' ? '&view=compare' : ''}`;
}

function parseRoute(hash: string): SheetRoute {
  const query = new URLSearchParams(hash.slice(1));
  const read = (name: string) => trimLinkTail(query.get(name) ?? '');
  return { id: read('sheet'), view: read('view') === 'compare' ? 'compare' : 'fill' };
}
