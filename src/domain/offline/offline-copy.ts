import { STORED } from '../storage/stored-names.ts';

/**
 * A file of an offline copy: where it stands below the site, the SHA-256 of its bytes in base64, and how many bytes it
 * has.
 */
export type OfflineFile = readonly [path: string, sum: string, bytes: number];

/** All that a saved copy of the site holds. The id follows from the files, so equal content is the same copy. */
export type OfflineCopy = { readonly id: string; readonly files: readonly OfflineFile[] };

/** Why an offline copy could not be saved whole. */
export type SaveFailure = 'full' | 'changed' | 'unreached';

/** What the worker that saves tells the page. */
export type SaveReport =
  | { readonly kind: 'progress'; readonly files: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly why: SaveFailure }
  | { readonly kind: 'blocked'; readonly others: number };

/** The page's word to a worker that waits: let the new copy take the place of the old one. */
export const TAKE_OVER = 'take-over';
export const WORKER_FILE = 'offline-worker.js';

/** Takes the address the site stands at; gives the name of the channel on which the worker reports. */
export function nameChannel(scope: string): string {
  return `kyodo-offline ${scope}`;
}

/** Takes the site's address and an offline copy's id; gives the name of the one cache that holds this copy. */
export function nameCache(scope: string, id: string): string {
  return `${STORED.offlineCopies}${scope} ${id}`;
}

/**
 * Says whether a cache holds an offline copy of the site at this address. Two sites under one origin do not touch each
 * other's.
 */
export function isOfflineCache(scope: string, name: string): boolean {
  return name.startsWith(nameCache(scope, ''));
}

/**
 * Takes the address of a request and of the site; gives the path below the site, without query and anchor, or undefined
 * outside of it.
 */
export function findSavedPath(url: string, scope: string): string | undefined {
  const bare = url.replace(/[?#].*/s, '');
  return bare.startsWith(scope) ? bare.slice(scope.length).replace(/(^|\/)index\.html$/, '$1') : undefined;
}

/** Adds up what an offline copy holds. */
export function measureOfflineCopy(files: readonly OfflineFile[]): { readonly files: number; readonly bytes: number } {
  return { files: files.length, bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0) };
}
