import { measureEach, type Measure } from './measure.ts';

/** What is held of words: which of them are shown as the city's own, what a text says, where a comparison leads. */
export const WORD_MEASURES: Readonly<Record<string, Measure>> = {
  // A page shows these in 「」 as what the city calls it: each was found in the source as it stands.
  市のことば: ({ points }, { city }) =>
    Object.fromEntries(
      points
        .filter((one) => one.city === city)
        .map(({ id, data }) => [
          id.slice(city.length + 1),
          data.points.filter(({ ownWord }) => ownWord).map(({ term }) => term),
        ])
        .filter(([, terms]) => terms?.length !== 0),
    ),
  言い方: ({ texts }, { is }) =>
    measureEach(is, (file) =>
      (is as Readonly<Record<string, readonly string[]>>)[file]?.filter((words) => texts.get(file)?.includes(words)),
    ),
  主題の印のない参照: ({ points, sections }, { city }) =>
    points
      .filter((one) => one.city === city)
      .flatMap(({ id, data }) =>
        data.points
          .flatMap(({ section, also }) => [section, ...also])
          .map((place) => ({ concept: id.slice(city.length + 1), key: place.replace(/#.*/, '') })),
      )
      .filter(({ concept, key }) => !sections.find((one) => one.key === key)?.data.concepts.includes(concept))
      .map(({ concept, key }) => `${concept} ${key}`),
};
