type Shelf = {
  readonly city: { readonly name: string };
  readonly doors: readonly { readonly title: string }[];
};

/**
 * Takes what stands on the shelves of several cities beside each other; gives it with the city before a title that
 * another city's shelf has too (自治基本条例), so that the same words never lead to two places.
 */
export function nameApart<S extends Shelf>(shelves: readonly S[]): readonly S[] {
  const homes = Map.groupBy(
    shelves.flatMap(({ city, doors }) => doors.map(({ title }) => ({ title, city: city.name }))),
    ({ title }) => title,
  );
  const isShared = (title: string) => new Set(homes.get(title)?.map(({ city }) => city)).size > 1;
  return shelves.map((shelf) => ({
    ...shelf,
    doors: shelf.doors.map((door) =>
      isShared(door.title) ? { ...door, title: `${shelf.city.name}　${door.title}` } : door,
    ),
  }));
}
