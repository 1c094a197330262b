import { useLayoutEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type SheetRoute } from '../../domain/sheet/sheet-route.ts';

/**
 * Keeps the route in the fragment of the address, so that reload and back work; the last is a fragment that carries
 * what someone sent. The first drawing is of the shelf, which stands in the page.
 */
export function useSheetRoute(): readonly [SheetRoute, (route: SheetRoute) => void, string] {
  const [hash, setHash] = useState('');
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (route: SheetRoute) => {
    location.hash = formatRoute(route);
    setHash(location.hash);
  };
  return [parseRoute(hash), go, /^#(?:marks|full)=/.test(hash) ? hash : ''];
}
