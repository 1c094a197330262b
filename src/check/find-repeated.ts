/** A thing that stands again under a key that an earlier one has. */
export type Repeated<T> = { readonly again: T; readonly first: T };

/** A thing and another that has the same key. */
export type Clash<T> = { readonly one: T; readonly other: T };

/**
 * Finds what has the same key as something else. Nobody but its author knows which of two files came later, so both are
 * told, each with the other; within a file the earlier one came first.
 */
export function findClashes<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  fileOf: (thing: T) => string,
): readonly Clash<T>[] {
  const held = Map.groupBy(things, keyOf);
  return things.flatMap((one) => {
    const same = keyOf(one) === '' ? [] : (held.get(keyOf(one)) ?? []);
    const before = same.slice(0, same.indexOf(one));
    const other = same.find((thing) => fileOf(thing) !== fileOf(one)) ?? before[0];
    return other === undefined ? [] : [{ one, other }];
  });
}

/** Finds what has the same key as an earlier one, so that the author hears of both. Empty keys are another fault. */
export function findRepeated<T>(things: readonly T[], keyOf: (thing: T) => string): readonly Repeated<T>[] {
  const firsts = new Map<string, T>();
  return things.flatMap((again) => {
    const key = keyOf(again);
    const first = firsts.get(key);
    if (first !== undefined) return key === '' ? [] : [{ again, first }];
    firsts.set(key, again);
    return [];
  });
}
