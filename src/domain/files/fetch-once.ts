/**
 * Takes what gets a thing by its key; gives the same, but what was asked for is not asked for again, unless it could
 * not be had.
 */
export function fetchOnce<Key, Thing>(fetch: (key: Key) => Promise<Thing>): (key: Key) => Promise<Thing> {
  const held = new Map<Key, Promise<Thing>>();
  return (key) => {
    const now = held.get(key) ?? fetch(key);
    held.set(key, now);
    now.catch(() => {
      if (held.get(key) === now) held.delete(key);
    });
    return now;
  };
}
