// What `npm run withdraw` gives out in place of the worker: takes back every offline copy of this site, and itself.
import { dropOfflineCopies } from './save-offline-copy.ts';
import type { WorkerScope } from './worker-types.ts';

// The only way to say that this file runs in a worker and not in a page.
const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw(): Promise<void> {
  await dropOfflineCopies(worker.registration.scope);
  await worker.registration.unregister();
}
