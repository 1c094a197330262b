import { address, withBase } from '../../domain/handbook/address.ts';
import { fetchJson } from '../files/fetch-file.ts';

/**
 * Leads on from an anchor that the page has no more, to where its text stands today or to what is said of its going;
 * says whether it does. `base` ends in a slash. Where nothing is told of the anchor, or nothing can be fetched, the
 * page stays.
 */
export async function seekAnchor(base: string): Promise<boolean> {
  const [city = '', document = '', chapter = ''] = location.pathname.slice(base.length).split('/');
  try {
    const moved = new Map(
      Object.entries(
        await fetchJson<Readonly<Record<string, string>>>(withBase(base, address.movedAnchors(`${city}/${document}`))),
      ),
    );
    const path = moved.get(`${chapter}/${decodeURIComponent(location.hash.slice(1))}`);
    if (path !== undefined) location.replace(withBase(base, path));
    return path !== undefined;
  } catch {
    return false; // without a network, and in a copy that is opened from a folder, the chapter is what there is
  }
}
