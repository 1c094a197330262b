import { useEffect, useState } from 'preact/hooks';
import {
  nameChannel,
  TAKE_OVER,
  WORKER_FILE,
  type SaveFailure,
  type SaveReport,
} from '../../domain/offline/offline-copy.ts';
import { trustOwn } from '../files/trust-own.ts';
import { dropOfflineCopies, isSavedWhole } from './save-offline-copy.ts';

/** Where a reader stands with the saved copy. `newer`: another one is saved whole and waits. */
export type SavedState = 'looking' | 'impossible' | 'none' | 'saving' | 'saved' | 'newer';
export type SaveTrouble = SaveFailure | 'refused';

export type SavedCopy = {
  readonly state: SavedState;
  readonly progress: { readonly files: number; readonly bytes: number };
  readonly trouble: SaveTrouble | undefined;
  /** Windows that show the old copy still, when the change had to wait for them. */
  readonly others: number;
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly takeOver: () => Promise<void>;
};

/** Takes the site's base; follows its service worker, and registers it only when `save` is called. */
export function useOfflineCopy(base: string): SavedCopy {
  const scope = new URL(base, location.href).href;
  const [state, setState] = useState<SavedState>('looking');
  const [progress, setProgress] = useState({ files: 0, bytes: 0 });
  const [trouble, setTrouble] = useState<SaveTrouble>();
  const [others, setOthers] = useState(0);
  const look = async () => setState(await findState(scope, look));
  useEffect(() => {
    const channel = new BroadcastChannel(nameChannel(scope));
    channel.onmessage = ({ data }: MessageEvent<SaveReport>) => {
      if (data.kind === 'progress') setProgress(data);
      else if (data.kind === 'failed') setTrouble(data.why);
      else setOthers(data.others);
    };
    void look().then(() => findWorker(scope).then((found) => found?.update().catch(() => undefined)));
    return () => channel.close();
    // oxlint-disable-next-line react/exhaustive-deps -- once a page: its base, and so its scope, stays
  }, []);
  const save = async () => {
    setTrouble(undefined);
    setProgress({ files: 0, bytes: 0 });
    setState('saving');
    const isAsked = await register(base, scope);
    if (!isAsked) setTrouble((told) => told ?? 'refused');
    await look();
  };
  const remove = async () => {
    await (await findWorker(scope))?.unregister();
    await dropOfflineCopies(scope);
    setTrouble(undefined);
    setState('none');
  };
  const takeOver = async () => {
    const waiting = (await findWorker(scope))?.waiting;
    setOthers(0);
    waiting?.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    waiting?.postMessage(TAKE_OVER);
  };
  return { state, progress, trouble, others, save, remove, takeOver };
}

/** The registration of exactly this site; a site above it under the same origin is another's, on plain http is none. */
async function findWorker(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

async function register(base: string, scope: string): Promise<boolean> {
  try {
    const settings = { scope: base, updateViaCache: 'none' } as const;
    const found = await navigator.serviceWorker.register(trust(`${base}${WORKER_FILE}`), settings);
    // An empty one (see findState, or the browser has cleared its files) is installed anew only under another address.
    if (found.active && !(await isSavedWhole(scope)))
      await navigator.serviceWorker.register(trust(`${base}${WORKER_FILE}?${Date.now()}`), settings);
    // The reader asked to keep it: a browser may then promise not to clear it by itself.
    void navigator.storage?.persist?.().catch(() => false);
    return true;
  } catch {
    return false;
  }
}

/** Browsers with Trusted Types register only what a named policy has let through: here, this site's one worker. */
const trust = trustOwn('own-worker', 'createScriptURL', (url) => {
  const { origin, pathname, search, hash } = new URL(url, location.href);
  if (origin !== location.origin || !pathname.endsWith(`/${WORKER_FILE}`) || !/^(?:\?\d+)?$/.test(search + hash))
    throw new TypeError(`${url} is not this site's worker`);
  return url;
});

/** Looks where things stand, and looks again whenever the worker changes. */
async function findState(scope: string, again: () => Promise<void>): Promise<SavedState> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'impossible';
  try {
    const found = await findWorker(scope);
    if (found) follow(found, again);
    // A worker alone says little: one that was removed lives on, empty, while a window uses it.
    if (found?.active && (await isSavedWhole(scope))) return found.waiting ? 'newer' : 'saved';
    return found?.installing || (found?.waiting && !found.active) ? 'saving' : 'none';
  } catch {
    return 'impossible';
  }
}

function follow(found: ServiceWorkerRegistration, again: () => Promise<void>): void {
  found.onupdatefound = () => void again();
  for (const worker of [found.installing, found.waiting]) if (worker) worker.onstatechange = () => void again();
}
