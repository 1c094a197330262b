// The service worker: keeps one copy of the site whole and answers from it. It is registered only by a reader who asks
// for it.
import { isCheckDue } from '../../domain/offline/kept-copy.ts';
import {
  COMPLETE,
  findHeldPath,
  findSavedPath,
  nameCache,
  nameChannel,
  TAKE_OVER,
  type OfflineCopy,
  type SaveReport,
} from '../../domain/offline/offline-copy.ts';
import { askCopyId, SaveError, takeExact } from './ask-host.ts';
import { dropOfflineCopies, findOfflineCopies, noteSeen, saveOfflineCopy } from './save-offline-copy.ts';
import { addLine, tellLost, writeLine } from './tell-on-pages.ts';
import type { WorkerFetch, WorkerScope } from './worker-types.ts';

/** Written in by the build. */
declare const OFFLINE_COPY: OfflineCopy;

// The only way to say that this file runs in a worker and not in a page.
const worker = globalThis as unknown as WorkerScope;
const scope = worker.registration.scope;
const held = new Map(OFFLINE_COPY.files.map((file) => [file[0], file]));
const channel = new BroadcastChannel(nameChannel(scope));
const report = (message: SaveReport) => channel.postMessage(message);
const OFFLINE_PAGE = 'offline/';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOfflineCopies(scope, OFFLINE_COPY.id)));
worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver());
  if (event.data === COMPLETE) event.waitUntil(save().catch(() => undefined)); // the page hears of it
});
worker.addEventListener('fetch', answerFetch);

async function install(): Promise<void> {
  const isFirst = (await findOfflineCopies(scope)).every(({ whole }) => !whole);
  await save();
  // One that was removed answers open windows still, with nothing saved: there is no copy to wait for.
  if (isFirst) await worker.skipWaiting();
}

async function save(): Promise<void> {
  const done = { files: 0, bytes: 0 };
  try {
    await saveOfflineCopy(scope, OFFLINE_COPY, (bytes) => {
      done.files += 1;
      done.bytes += bytes;
      if (done.files % 10 === 0 || done.files === held.size) report({ kind: 'progress', ...done });
    });
    report({ kind: 'whole' });
  } catch (error) {
    const { why, path } = error instanceof SaveError ? error : ({ why: 'full', path: '' } as const);
    report({ kind: 'ended', why, path: new URL(path, scope).pathname });
    throw error;
  }
}

/** A page of the old copy must not meet files of the new one, so the new one waits until one window is left. */
async function takeOver(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = windows.filter(({ url }) => url.startsWith(scope)).length - 1;
  if (others > 0) report({ kind: 'blocked', others });
  else await worker.skipWaiting();
}

function answerFetch(event: WorkerFetch): void {
  const { request } = event;
  const path = request.method === 'GET' ? findSavedPath(request.url, scope) : undefined;
  if (path === undefined) return;
  const isOpened = request.mode === 'navigate';
  if (isOpened) event.waitUntil(check());
  if (held.has(path)) event.respondWith(isOpened ? answerOpened(path, request) : answerPart(path, request));
  else if (isOpened) event.respondWith(answerUnknown(path, request));
}

/** What only belongs to a page, and was lost, is asked of the host. */
async function answerPart(path: string, request: Request): Promise<Response> {
  return (await findSaved(path)) ?? fetch(request);
}

async function answerOpened(path: string, request: Request): Promise<Response> {
  const saved = await findSaved(path);
  if (!saved) return fetch(request).catch(answerOffline);
  if (path === OFFLINE_PAGE || !/(?:^|\/|\.html)$/.test(path)) return saved;
  return addLine(saved, writeLine(await findOwn(), worker.registration.waiting !== null, Date.now()), scope);
}

/** Opens what is held under nearly this address; a host that is there knows all others. */
async function answerUnknown(path: string, request: Request): Promise<Response> {
  const meant = findHeldPath(path, (one) => held.has(one));
  if (meant === undefined) return fetch(request).catch(answerOffline);
  return Response.redirect(`${scope}${meant}${new URL(request.url).search}`);
}

async function answerOffline(): Promise<Response> {
  return (await findSaved(OFFLINE_PAGE)) ?? tellLost();
}

async function findSaved(path: string): Promise<Response | undefined> {
  const file = held.get(path);
  const cache = await caches.open(nameCache(scope, OFFLINE_COPY.id));
  return file && takeExact(await cache.match(`${scope}${path}`), file);
}

async function findOwn() {
  return (await findOfflineCopies(scope)).find(({ id }) => id === OFFLINE_COPY.id)?.whole;
}

/** Now and then asks whether the site still gives this copy out; if so, what a browser has cleared is saved again. */
async function check(): Promise<void> {
  const own = (await findOfflineCopies(scope)).find(({ id }) => id === OFFLINE_COPY.id);
  if (!own?.whole || !isCheckDue(own.whole, Date.now())) return;
  if ((await askCopyId(scope)) !== OFFLINE_COPY.id) return;
  if ((await own.files()) < held.size)
    await save().catch(() => undefined); // told on the page that keeps the site
  else await noteSeen(scope, OFFLINE_COPY.id, held.size);
}
