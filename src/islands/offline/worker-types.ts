/**
 * The parts of a service worker's world that ours uses; TypeScript's own types of it cannot stand beside those of
 * pages.
 */
export type WorkerEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
export type WorkerFetch = WorkerEvent & {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
};
export type WorkerMessage = WorkerEvent & { readonly data: unknown };

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
    (type: 'fetch', listener: (event: WorkerFetch) => void): void;
    (type: 'message', listener: (event: WorkerMessage) => void): void;
  };
};
