import { WORKER_FILE, type OfflineFile, type SaveEnd } from '../../domain/offline/offline-copy.ts';

/** Thrown when an offline copy cannot be saved whole now, with the reason that a reader is told and the file. */
export class SaveError extends Error {
  readonly why: SaveEnd;
  readonly path: string;
  constructor(why: SaveEnd, path: string) {
    super(`${path}: ${why}`);
    this.why = why;
    this.path = path;
  }
}

/** A host that sends nothing for so long (milliseconds) is not waited for. */
const SILENCE = 30_000;
/** What is said of the way to the browser, and would not hold for bytes that lie in a cache. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];
const ASKING = { cache: 'no-cache', credentials: 'same-origin' } as const;

/**
 * Takes the site's address, the id of a copy and a file of it; fetches the file past the browser's own store and gives
 * it, with the headers of the host, only when its bytes are those of the copy. Ends with `until` (of performance.now).
 * Throws a SaveError.
 */
export async function fetchExact(scope: string, id: string, file: OfflineFile, until: number): Promise<Response> {
  const [path] = file;
  const { answer, bytes } = await fetchWithin(`${scope}${path}`, until).catch(() => {
    throw new SaveError(performance.now() < until ? 'unreached' : 'paused', path);
  });
  const isTemporary = answer.status >= 500 || answer.status === 408 || answer.status === 429;
  if (isTemporary) throw new SaveError('unreached', path);
  if (answer.ok && (await hasSum(bytes, file))) return new Response(bytes, { headers: freeFromWay(answer.headers) });
  throw new SaveError(await findReason(scope, id, answer.ok), path);
}

/** Asks the site which offline copy it gives out now; gives its id, or undefined when no site answers. */
export async function askCopyId(scope: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${scope}${WORKER_FILE}`, ASKING);
    return answer.ok ? /^globalThis\.OFFLINE_COPY=\{"id":"([^"]+)"/.exec(await answer.text())?.[1] : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a saved answer and what it must be; gives it when its bytes are those, else undefined. */
export async function takeExact(answer: Response | undefined, file: OfflineFile): Promise<Response | undefined> {
  const bytes = await answer?.arrayBuffer().catch(() => undefined);
  return answer && bytes && (await hasSum(bytes, file)) ? new Response(bytes, { headers: answer.headers }) : undefined;
}

/** A copy that the site has exchanged meanwhile is another matter than a host that never gives this file out so. */
async function findReason(scope: string, id: string, isGivenOut: boolean): Promise<SaveEnd> {
  const now = await askCopyId(scope);
  if (now !== undefined && now !== id) return 'changed';
  if (!isGivenOut) return 'withheld';
  // Wrong bytes and no site behind them: a network that first wants to be logged in to.
  return now === id ? 'rewritten' : 'unreached';
}

async function fetchWithin(url: string, until: number): Promise<{ answer: Response; bytes: ArrayBuffer }> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    // Not a moment early: a pass that is over would be taken for a host that does not answer.
    const left = Math.ceil(until - performance.now()) + 1;
    timer = setTimeout(() => stop.abort(), Math.max(0, Math.min(SILENCE, left)));
  };
  wait();
  try {
    const answer = await fetch(url, { ...ASKING, signal: stop.signal });
    const reader = answer.body?.getReader();
    const parts: BlobPart[] = [];
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      wait();
    }
    return { answer, bytes: await new Blob(parts).arrayBuffer() };
  } finally {
    clearTimeout(timer);
  }
}

async function hasSum(bytes: ArrayBuffer, [, sum]: OfflineFile): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)) === sum;
}

function freeFromWay(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of OF_THE_WAY) kept.delete(name);
  return kept;
}
