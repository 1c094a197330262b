import { useEffect, useMemo, useState } from 'preact/hooks';
import { makeWriterId } from '../../domain/sheet/sheet-id.ts';
import type { Shelf } from '../../domain/sheet/sheet-shelf.ts';
import { SheetStore } from '../../domain/sheet/sheet-store.ts';
import { prefixOf } from '../../domain/sheet/take-over.ts';
import type { Writer } from '../../domain/sheet/cell.ts';
import { openBox } from '../../domain/storage/safe-box.ts';
import { lasting } from '../storage/boxes.ts';

/** The shelf is brought up to date this long after a key (issue: at most a second). */
const SOON = 400;
/** What was refused is tried again this often. */
const AGAIN = 5_000;

/**
 * Gives the sheets of this browser, redraws when anything about them changes, and keeps bringing them to where they
 * last. Until `isAwake` the store is an empty one, as the page holds it.
 */
export function useStore(base: string, isAwake: boolean): SheetStore {
  const store = useMemo(() => (isAwake ? openStore(base) : openNothing()), [base, isAwake]);
  const [, redraw] = useState(0);
  useEffect(() => store.subscribe(() => redraw((count) => count + 1)), [store]);
  useEffect(() => (isAwake ? watchBrowser(store) : undefined), [store, isAwake]);
  const isAtRisk = store.listOnlyHere().length > 0;
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
  return store;
}

/** Names somebody who writes now, for a single taking in. */
export function newWriter(): Writer {
  return { by: makeWriterId(chance), at: now() };
}

function openStore(base: string): SheetStore {
  const prefix = prefixOf(base);
  return new SheetStore({ box: lasting, shelf: openShelf(prefix), prefix, chance, now });
}

/** A store that nothing was read for yet. */
function openNothing(): SheetStore {
  const box = openBox(() => {
    throw new Error('nothing is read before the page is taken over');
  });
  const never = () => new Promise<never>(() => undefined);
  return new SheetStore({ box, shelf: { list: never, update: never }, prefix: '', chance, now });
}

/** The shelf comes a moment after the page, which is drawn from the journal: its script is not waited for. */
function openShelf(name: string): Shelf {
  const loaded = import('../storage/browser-shelf.ts').then(({ openBrowserShelf }) => openBrowserShelf(name));
  loaded.catch(() => undefined); // whoever asks is told
  return {
    list: async () => (await loaded).list(),
    update: async (id, change) => (await loaded).update(id, change),
  };
}

/** Reads and writes whenever the browser gives an occasion: another tab, a return, a leaving, a moment after a key. */
function watchBrowser(store: SheetStore): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const flushSoon = () => {
    if (timers.size > 0 || !store.hasPending()) return;
    const timer = setTimeout(() => (timers.delete(timer), void store.flush()), SOON);
    timers.add(timer);
  };
  const hear = (event?: Event) => {
    store.hear();
    if (event instanceof StorageEvent && event.key === null) void store.gather();
  };
  const comeBack = () => (hear(), void store.gather());
  const leave = () => (hear(), void store.flush());
  const turn = () => (document.visibilityState === 'hidden' ? leave() : comeBack());
  const stop = store.subscribe(flushSoon);
  const events = [
    ['storage', hear],
    ['focus', hear],
    ['pageshow', (event: Event) => (event as PageTransitionEvent).persisted && comeBack()],
    ['pagehide', leave],
  ] as const;
  for (const [name, act] of events) addEventListener(name, act);
  document.addEventListener('visibilitychange', turn);
  const again = setInterval(() => (store.listOnlyHere().length > 0 && hear(), void store.flush()), AGAIN);
  void store.gather();
  return () => {
    stop();
    for (const [name, act] of events) removeEventListener(name, act);
    document.removeEventListener('visibilitychange', turn);
    clearInterval(again);
    for (const timer of timers) clearTimeout(timer);
  };
}

/** Plain http has this too, unlike `randomUUID` (A10). */
function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function now(): string {
  return new Date().toISOString();
}
