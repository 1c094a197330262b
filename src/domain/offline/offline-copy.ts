import { trimLinkTail } from '../handbook/trim-link-tail.ts';
import { STORED } from '../storage/stored-names.ts';

/**
 * A file of an offline copy: where it stands below the site, the SHA-256 of its bytes in base64, and how many bytes it
 * has.
 */
export type OfflineFile = readonly [path: string, sum: string, bytes: number];

/** All that a saved copy of the site holds. The id follows from the files, so equal content is the same copy. */
export type OfflineCopy = { readonly id: string; readonly files: readonly OfflineFile[] };

/**
 * Why saving an offline copy ended before it was whole: no room; the site has a new copy; the host could not be reached
 * or was too slow; the host refuses a file; what comes is not what was built; a pass took its time, and the next one
 * goes on.
 */
export type SaveEnd = 'full' | 'changed' | 'unreached' | 'withheld' | 'rewritten' | 'paused';

/** What the worker that saves tells the page. */
export type SaveReport =
  | { readonly kind: 'progress'; readonly files: number; readonly bytes: number }
  | { readonly kind: 'ended'; readonly why: SaveEnd; readonly path: string }
  | { readonly kind: 'whole' }
  | { readonly kind: 'blocked'; readonly others: number };

/** The page's words to a worker: let the new copy take the place of the old one; save what the copy has lost. */
export const TAKE_OVER = 'take-over';
export const COMPLETE = 'complete';
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

/**
 * Finds the file that somebody who opens a path wants: the same with or without a slash at its end, and without what
 * mail and chat take into a link. Undefined when none is held.
 */
export function findHeldPath(path: string, isHeld: (path: string) => boolean): string | undefined {
  const bare = trimLinkTail(decode(path)).replace(/(^|\/)index\.html$/, '$1');
  let end = bare.length;
  while (bare.charAt(end - 1) === '/') end -= 1;
  const stem = bare.slice(0, end);
  return [path, bare, stem, `${stem}/`].find(isHeld);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Adds up what an offline copy holds. */
export function measureOfflineCopy(files: readonly OfflineFile[]): { readonly files: number; readonly bytes: number } {
  return { files: files.length, bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0) };
}
