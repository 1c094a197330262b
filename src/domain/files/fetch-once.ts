/** Gets a thing by its key, once; `forget` makes the next who ask get it anew. */
export type FetchOnce<Key, Thing> = ((key: Key) => Promise<Thing>) & { readonly forget: (key: Key) => void };

/**
 * Takes what gets a thing by its key; gives the same, but what was asked for is not asked for again, unless it could
 * not be had or was forgotten.
 */
export function fetchOnce<Key, Thing>(fetch: (key: Key) => Promise<Thing>): FetchOnce<Key, Thing> {
  const held = new Map<Key, Promise<Thing>>();
  const take = (key: Key) => {
    const now = held.get(key) ?? fetch(key);
    held.set(key, now);
    now.catch(() => {
      if (held.get(key) === now) held.delete(key);
    });
    return now;
  };
  return Object.assign(take, { forget: (key: Key) => void held.delete(key) });
}
