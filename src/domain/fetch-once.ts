/** Takes what gets a thing by its name; gives the same, but what was asked for is not asked for again, unless it could not be had. */
export function fetchOnce<Thing>(fetch: (name: string) => Promise<Thing>): (name: string) => Promise<Thing> {
  const held = new Map<string, Promise<Thing>>();
  return (name) => {
    const now = held.get(name) ?? fetch(name);
    held.set(name, now);
    now.catch(() => {
      if (held.get(name) === now) held.delete(name);
    });
    return now;
  };
}
