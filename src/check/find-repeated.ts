/** A thing that stands again under a key that an earlier one has. */
export type Repeated<T> = { readonly again: T; readonly first: T };

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
