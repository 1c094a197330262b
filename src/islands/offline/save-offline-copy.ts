import {
  isOfflineCache,
  nameCache,
  type OfflineCopy,
  type OfflineFile,
  type SaveFailure,
} from '../../domain/offline/offline-copy.ts';

/** Thrown when an offline copy cannot be saved whole, with the reason that a reader is told. */
export class SaveError extends Error {
  readonly why: SaveFailure;
  constructor(why: SaveFailure, path: string) {
    super(`${path}: ${why}`);
    this.why = why;
  }
}

const LANES = 6;
/** Below the site's address: stands in the cache of an offline copy that has been saved to the end. */
const WHOLE = '?whole';
/** The header of a saved answer that says which bytes it holds. */
const SUM = 'x-handbook-sum';

/**
 * Saves every file of the offline copy into its own cache; `onFile` hears of each with its bytes. A file that an
 * earlier copy or an interrupted try holds already is not fetched again. Every file is checked against its sum, so an
 * offline copy that is exchanged on the host meanwhile is refused and never mixed. Throws a SaveError.
 */
export async function saveOfflineCopy(
  scope: string,
  copy: OfflineCopy,
  onFile: (bytes: number) => void,
): Promise<void> {
  const name = nameCache(scope, copy.id);
  const cache = await caches.open(name);
  const earlier = await openEarlier(scope);
  const rest = [...copy.files];
  const work = async () => {
    for (let file = rest.shift(); file; file = rest.shift()) {
      await saveFile(scope, file, cache, earlier);
      onFile(file[2]);
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, work));
    await put(cache, `${scope}${WHOLE}`, new Response());
  } catch (error) {
    rest.length = 0;
    if (error instanceof SaveError && error.why === 'full') await caches.delete(name);
    throw error;
  }
}

/** Says whether an offline copy of the site at this address is saved whole. */
export async function isSavedWhole(scope: string): Promise<boolean> {
  for (const cache of await openEarlier(scope)) if (await cache.match(`${scope}${WHOLE}`)) return true;
  return false;
}

/** Deletes the caches of all offline copies but the one named, or of all. */
export async function dropOfflineCopies(scope: string, exceptId?: string): Promise<void> {
  const kept = exceptId === undefined ? '' : nameCache(scope, exceptId);
  const names = (await caches.keys()).filter((name) => isOfflineCache(scope, name) && name !== kept);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function openEarlier(scope: string): Promise<readonly Cache[]> {
  const names = (await caches.keys()).filter((name) => isOfflineCache(scope, name));
  return Promise.all(names.map((name) => caches.open(name)));
}

async function saveFile(
  scope: string,
  [path, sum]: OfflineFile,
  cache: Cache,
  earlier: readonly Cache[],
): Promise<void> {
  const url = `${scope}${path}`;
  for (const held of earlier) {
    const answer = await held.match(url);
    if (answer?.headers.get(SUM) !== sum) continue;
    return held === cache ? undefined : put(cache, url, answer);
  }
  await put(cache, url, await fetchExact(url, sum));
}

/** Fetches a file past the browser's own store and gives it only when its bytes are those of the offline copy. */
async function fetchExact(url: string, sum: string): Promise<Response> {
  const answer = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' }).catch(() => undefined);
  if (!answer) throw new SaveError('unreached', url);
  if (!answer.ok) throw new SaveError(answer.status >= 500 ? 'unreached' : 'changed', url);
  const bytes = await answer.arrayBuffer().catch(() => undefined);
  if (!bytes) throw new SaveError('unreached', url);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (btoa(String.fromCharCode(...digest)) !== sum) throw new SaveError('changed', url);
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type, [SUM]: sum } });
}

async function put(cache: Cache, url: string, answer: Response): Promise<void> {
  try {
    await cache.put(url, answer);
  } catch {
    throw new SaveError('full', url);
  }
}
