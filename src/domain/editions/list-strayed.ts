/** Takes places in the order in which they stand now; gives those outside the longest run that kept its order. */
export function listStrayed(places: readonly number[]): ReadonlySet<number> {
  const longest = places.map(() => 1);
  const previous = places.map(() => -1);
  places.forEach((place, at) => {
    for (let earlier = 0; earlier < at; earlier += 1)
      if ((places[earlier] ?? 0) < place && (longest[earlier] ?? 0) + 1 > (longest[at] ?? 0)) {
        longest[at] = (longest[earlier] ?? 0) + 1;
        previous[at] = earlier;
      }
  });
  const strayed = new Set(places);
  for (let at = longest.indexOf(Math.max(0, ...longest)); at >= 0; at = previous[at] ?? -1)
    strayed.delete(places[at] ?? -1);
  return strayed;
}
