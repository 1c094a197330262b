import { getCollection, type CollectionEntry } from 'astro:content';

/** What a city may have or lack. */
type CityCollection = 'furigana' | 'meanings' | 'projectLists' | 'relations';

/**
 * Takes a collection and a city's id; gives the city's entry, or undefined. Astro's own `getEntry` warns of each that a
 * city rightly lacks.
 */
export async function findEntry<Name extends CityCollection>(
  collection: Name,
  city: string,
): Promise<CollectionEntry<Name> | undefined> {
  return (await getCollection(collection)).find(({ id }) => id === city);
}
