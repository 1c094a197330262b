import { COMPLETE, WORKER_FILE } from '../../domain/offline/offline-copy.ts';
import { trustOwn } from '../files/trust-own.ts';
import { askCopyId } from './ask-host.ts';
import { findOfflineCopies, noteSeen, type FoundCopy } from './save-offline-copy.ts';

/**
 * Where a reader stands with the saved copy. `lost`: the browser has cleared files of it. `newer`: another one is saved
 * whole and waits.
 */
export type SavedState = 'looking' | 'impossible' | 'none' | 'saving' | 'saved' | 'lost' | 'newer';

export type Kept = {
  readonly state: SavedState;
  /** Files there are of a copy that is not whole yet, or that a whole one has lost. */
  readonly files: number;
  /** When the site was last seen to give this copy out; 0 when nobody knows. */
  readonly seen: number;
  /** Whether a worker is receiving a copy just now. */
  readonly isReceiving: boolean;
  /** When was looked (milliseconds since 1970). */
  readonly at: number;
};

export const NOTHING_KEPT: Kept = { state: 'looking', files: 0, seen: 0, isReceiving: false, at: 0 };

/** The registration of exactly this site, if there is any; one of a site above it under the same origin is not. */
export async function findWorker(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

/** Looks where things stand; hears of a worker whenever it changes. */
export async function findKept(scope: string, onChange: (worker?: ServiceWorker) => void): Promise<Kept> {
  const impossible = { ...NOTHING_KEPT, state: 'impossible' } as const;
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return impossible;
  try {
    const found = await findWorker(scope);
    if (found) follow(found, onChange);
    const [copy] = await findOfflineCopies(scope);
    return { ...(await describe(found, copy)), isReceiving: Boolean(found?.installing), at: Date.now() };
  } catch {
    return impossible;
  }
}

async function describe(found: ServiceWorkerRegistration | undefined, copy: FoundCopy | undefined) {
  const files = (await copy?.files()) ?? 0;
  // A worker alone says little: one that was removed lives on, empty, while a window uses it.
  if (!found?.active || !copy?.whole) {
    const isSaving = found?.installing || (found?.waiting && !found.active);
    return { state: isSaving ? 'saving' : 'none', files, seen: 0 } as const;
  }
  const lost = Math.max(0, copy.whole.files - files);
  const state = lost > 0 ? 'lost' : 'saved';
  return { state: found.waiting ? 'newer' : state, files: lost, seen: copy.whole.seen } as const;
}

/** Asks whether the site still gives the saved copy out, and notes it. Says whether the site could be asked. */
export async function checkKept(scope: string): Promise<boolean> {
  const id = await askCopyId(scope);
  const [copy] = await findOfflineCopies(scope);
  if (copy?.whole && copy.id === id) await noteSeen(scope, id, copy.whole.files);
  return id !== undefined;
}

/**
 * Begins to save, or goes on where it ended: a first copy, what a copy has lost, or a newer one. Says whether the
 * browser lets it.
 */
export async function goOnSaving(base: string, scope: string): Promise<boolean> {
  try {
    const found = await findWorker(scope);
    const [copy] = await findOfflineCopies(scope);
    if (!found?.active || !copy?.whole) return await register(base, scope);
    if ((await copy.files()) < copy.whole.files) found.active.postMessage(COMPLETE);
    else await found.update();
    return true;
  } catch {
    return false;
  }
}

async function register(base: string, scope: string): Promise<boolean> {
  const settings = { scope: base, updateViaCache: 'none' } as const;
  const found = await navigator.serviceWorker.register(trust(`${base}${WORKER_FILE}`), settings);
  // An empty one (see findKept, or the browser has cleared its files) is installed anew only under another address.
  const isEmpty = found.active && !(await findOfflineCopies(scope)).some(({ whole }) => whole);
  if (isEmpty) await navigator.serviceWorker.register(trust(`${base}${WORKER_FILE}?${Date.now()}`), settings);
  // The reader asked to keep it: a browser may then promise not to clear it by itself.
  void navigator.storage?.persist?.().catch(() => false);
  return true;
}

/** Browsers with Trusted Types register only what a named policy has let through: here, this site's one worker. */
const trust = trustOwn('own-worker', 'createScriptURL', (url) => {
  const { origin, pathname, search, hash } = new URL(url, location.href);
  if (origin !== location.origin || !pathname.endsWith(`/${WORKER_FILE}`) || !/^(?:\?\d+)?$/.test(search + hash))
    throw new TypeError(`${url} is not this site's worker`);
  return url;
});

function follow(found: ServiceWorkerRegistration, onChange: (worker?: ServiceWorker) => void): void {
  found.onupdatefound = () => onChange();
  for (const worker of [found.installing, found.waiting]) if (worker) worker.onstatechange = () => onChange(worker);
}
