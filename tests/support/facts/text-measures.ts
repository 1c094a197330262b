import type { Content } from '../../../src/check/read/content.ts';
import type { Measure } from './measure.ts';

/** What is read in texts beside their sources: words that must stand, words that must not, and where points lead. */
export const TEXT_MEASURES: Readonly<Record<string, Measure>> = {
  ファイルのことば: ({ texts }, { is }) => (is as readonly Worded[]).filter((worded) => isWorded(texts, worded)),
  // A page shows these in 「」 as what the city calls it: each was found in its source as it stands.
  市のことばの呼び名: ({ points }, { city }) =>
    Object.fromEntries(
      points
        .filter((entry) => entry.city === city)
        .map(({ id, data }) => ({
          concept: id.slice(city.length + 1),
          terms: data.points.filter(({ ownWord }) => ownWord).map(({ term }) => term),
        }))
        .filter(({ terms }) => terms.length > 0)
        .map(({ concept, terms }) => [concept, terms]),
    ),
  主題の節にない点: (content, { city }) => listUntagged(content, city),
};

/** Words that the source has and the file must have, and those that would say more, less or something else. */
type Worded = { readonly in: string; readonly has?: readonly string[]; readonly not?: readonly string[] };

function isWorded(texts: ReadonlyMap<string, string>, { in: file, has = [], not = [] }: Worded): boolean {
  const text = texts.get(file);
  return text !== undefined && has.every((word) => text.includes(word)) && !not.some((word) => text.includes(word));
}

/** Points whose section is not among those that the comparison lays side by side for their concept. */
function listUntagged({ points, sections }: Content, city: string): readonly string[] {
  return points
    .filter((entry) => entry.city === city)
    .flatMap(({ id, data }) => {
      const concept = id.slice(id.lastIndexOf('/') + 1);
      const cited = data.points.flatMap(({ section, also }) => [section, ...also].map((place) => place.split('#')[0]));
      const isTagged = (key = '') => sections.find((one) => one.key === key)?.data.concepts.includes(concept);
      return cited.filter((key) => !isTagged(key)).map((key) => `${concept}：${key}`);
    });
}
