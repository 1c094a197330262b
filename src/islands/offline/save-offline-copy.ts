import { parseKeptCopy, type KeptCopy } from '../../domain/offline/kept-copy.ts';
import { isOfflineCache, nameCache, type OfflineCopy, type OfflineFile } from '../../domain/offline/offline-copy.ts';
import { fetchExact, SaveError, takeExact } from './ask-host.ts';

const LANES = 6;
/** How long one pass of saving lasts (milliseconds): browsers end what a worker does after five minutes. */
const PASS = 240_000;
/** Below the site's address: stands in the cache of an offline copy that has been saved to the end. */
const WHOLE = '?whole';

/**
 * Saves every file of the offline copy into its own cache; `onFile` hears of each with its bytes. A file that an
 * earlier copy or an interrupted try holds already is not fetched again. The bytes of every file are summed up anew,
 * wherever they come from, so an offline copy that is exchanged on the host meanwhile is refused and never mixed.
 * Throws a SaveError, also when a pass is over: the next one goes on. A copy that was never whole makes room again when
 * there is none.
 */
export async function saveOfflineCopy(
  scope: string,
  copy: OfflineCopy,
  onFile: (bytes: number) => void,
): Promise<void> {
  const cache = await caches.open(nameCache(scope, copy.id));
  const earlier = await openCopies(scope);
  const until = performance.now() + PASS;
  const rest = [...copy.files];
  let hasEnded = false;
  const work = async () => {
    for (let file = rest.shift(); file; file = rest.shift()) {
      if (performance.now() > until) throw new SaveError('paused', file[0]);
      await saveFile(file);
      if (!hasEnded) onFile(file[2]); // what was under way when another file failed is kept without a word
    }
  };
  const saveFile = async (file: OfflineFile) => {
    const url = `${scope}${file[0]}`;
    for (const { cache: held, name } of earlier) {
      const answer = await takeExact(await held.match(url), file);
      if (answer) return name === nameCache(scope, copy.id) ? undefined : put(cache, url, answer);
    }
    await put(cache, url, await fetchExact(scope, copy.id, file, until));
  };
  try {
    await Promise.all(Array.from({ length: LANES }, work));
    await noteSeen(scope, copy.id, copy.files.length);
  } catch (error) {
    hasEnded = true;
    rest.length = 0;
    const isBegun = error instanceof SaveError && error.why === 'full' && !(await cache.match(`${scope}${WHOLE}`));
    if (isBegun) await caches.delete(nameCache(scope, copy.id));
    throw error;
  }
}

/** Writes that the site gives this copy, whole with so many files, out at this moment. */
export async function noteSeen(scope: string, id: string, files: number): Promise<void> {
  const kept: KeptCopy = { files, seen: Date.now() };
  const cache = await caches.open(nameCache(scope, id));
  await put(cache, `${scope}${WHOLE}`, new Response(JSON.stringify(kept)));
}

/** An offline copy in this browser: its id, what was written when it was whole, and how many files lie there now. */
export type FoundCopy = {
  readonly id: string;
  readonly whole: KeptCopy | undefined;
  readonly files: () => Promise<number>;
};

/** Finds the offline copies of the site at this address, those that were saved whole first, the older before. */
export async function findOfflineCopies(scope: string): Promise<readonly FoundCopy[]> {
  const copies = await Promise.all(
    (await openCopies(scope)).map(async ({ name, cache }): Promise<FoundCopy> => {
      const mark = await cache.match(`${scope}${WHOLE}`);
      const whole = mark && parseKeptCopy(await mark.text());
      const files = async () => (await cache.keys()).length - (whole ? 1 : 0);
      return { id: name.slice(nameCache(scope, '').length), whole, files };
    }),
  );
  return [...copies.filter(({ whole }) => whole), ...copies.filter(({ whole }) => !whole)];
}

/** Deletes the caches of all offline copies but the one named, or of all. */
export async function dropOfflineCopies(scope: string, exceptId?: string): Promise<void> {
  const kept = exceptId === undefined ? '' : nameCache(scope, exceptId);
  const names = (await caches.keys()).filter((name) => isOfflineCache(scope, name) && name !== kept);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function openCopies(scope: string): Promise<readonly { readonly name: string; readonly cache: Cache }[]> {
  const names = (await caches.keys()).filter((name) => isOfflineCache(scope, name));
  return Promise.all(names.map(async (name) => ({ name, cache: await caches.open(name) })));
}

async function put(cache: Cache, url: string, answer: Response): Promise<void> {
  try {
    await cache.put(url, answer);
  } catch {
    throw new SaveError('full', url);
  }
}
