// The service worker: keeps one copy of the site whole and answers from it. It is registered only by a reader who asks
// for it.
import {
  findSavedPath,
  nameCache,
  nameChannel,
  TAKE_OVER,
  type OfflineCopy,
  type SaveReport,
} from '../../domain/offline/offline-copy.ts';
import { dropOfflineCopies, isSavedWhole, SaveError, saveOfflineCopy } from './save-offline-copy.ts';
import type { WorkerFetch, WorkerScope } from './worker-types.ts';

/** Written in by the build. */
declare const OFFLINE_COPY: OfflineCopy;

// The only way to say that this file runs in a worker and not in a page.
const worker = globalThis as unknown as WorkerScope;
const scope = worker.registration.scope;
const held = new Set(OFFLINE_COPY.files.map(([path]) => path));
const channel = new BroadcastChannel(nameChannel(scope));
const report = (message: SaveReport) => channel.postMessage(message);
const OFFLINE_PAGE = 'offline/';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOfflineCopies(scope, OFFLINE_COPY.id)));
worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver());
});
worker.addEventListener('fetch', answerFetch);

async function install(): Promise<void> {
  const done = { files: 0, bytes: 0 };
  const isFirst = !(await isSavedWhole(scope));
  try {
    await saveOfflineCopy(scope, OFFLINE_COPY, (bytes) => {
      done.files += 1;
      done.bytes += bytes;
      if (done.files % 10 === 0 || done.files === held.size) report({ kind: 'progress', ...done });
    });
  } catch (error) {
    report({ kind: 'failed', why: error instanceof SaveError ? error.why : 'full' });
    throw error;
  }
  // One that was removed answers open windows still, with nothing saved: there is no copy to wait for.
  if (isFirst) await worker.skipWaiting();
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
  if (held.has(path)) event.respondWith(answer(path, request));
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => answer(OFFLINE_PAGE, request)));
}

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(nameCache(scope, OFFLINE_COPY.id));
  const saved = await cache.match(`${scope}${path}`);
  if (!saved) return fetch(request);
  return request.mode === 'navigate' && worker.registration.waiting && path !== OFFLINE_PAGE ? tellOfNew(saved) : saved;
}

/** The page as saved, with a quiet line above it: pages carry no script that could ask for a new copy. */
async function tellOfNew(saved: Response): Promise<Response> {
  const line = `<aside class="page screen-only" aria-labelledby="newer-copy"><p id="newer-copy"><a href="${new URL(OFFLINE_PAGE, scope).pathname}">新しい版を保存しました。切り替えるまでは、前の版を表示します</a></p></aside>`;
  const html = (await saved.text()).replace(/<main\b/, () => `${line}<main`);
  return new Response(html, { headers: saved.headers });
}
