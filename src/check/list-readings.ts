import type { Location } from './finding.ts';
import type { Content } from './read/content.ts';

/** A word with the reading that stands over it or sorts it: no machine knows whether it is right. */
export type Reading = Location & { readonly word: string; readonly reading: string };

/** Lists the readings that a city's files give, for a person to look over. Without a city, those that all share. */
export function listReadings({ cities, furigana, terms, forms }: Content, city = ''): readonly Reading[] {
  const own = furigana.filter((list) => list.city === city);
  return [
    ...cities
      .filter(({ id }) => id === city)
      .map(({ data, at }) => ({ ...at('reading'), word: data.name, reading: data.reading })),
    ...own.flatMap(({ data, at }) =>
      Object.entries(data.words).map(([word, reading]) => ({ ...at('words', word), word, reading })),
    ),
    ...(city === '' ? [...terms, ...forms] : []).map(({ data, at }) => ({
      ...at('reading'),
      word: 'term' in data ? data.term : data.title,
      reading: data.reading,
    })),
  ];
}
