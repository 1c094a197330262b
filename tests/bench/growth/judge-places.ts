import type { PlaceText } from '../../../src/publish/search/search-records.ts';

/**
 * A question with the places that answer it: by city and words that all stand there (`a|b`: either); 2 the answer, 1
 * related.
 */
export type Question = {
  readonly q: string;
  readonly targets: readonly { readonly city: string; readonly keywords: readonly string[]; readonly grade: number }[];
};
type Target = Question['targets'][number];

/** How well places answer a question: nDCG of the first ten, and the share of the answers among the first five. */
export type Quality = { readonly ndcg: number; readonly recall: number };

const FIRST = 10;
const FIRST_ANSWERS = 5;
const gain = (grade: number) => 2 ** grade - 1;
const weighAll = (gains: readonly number[]) => gains.reduce((sum, one, at) => sum + one / Math.log2(at + 2), 0);
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b,、・]/g, '')
    .replace(/[‐‑–—―−](?=\d)/g, '-');

/**
 * Takes what the site says; gives a judge of the places (paths, best first) found for a question within a city:
 * undefined where the city has no answer to it.
 */
export function makeJudge(texts: readonly PlaceText[]) {
  const said = new Map(
    texts.map(({ place, text }) => [
      place.path,
      {
        cities: place.cities,
        text: plain([...place.cities, place.document, place.chapter, place.title, text].join('\n')),
      },
    ]),
  );
  const meets = (path: string, { city, keywords }: Target) => {
    const one = said.get(path);
    const holds = (keyword: string) => keyword.split('|').some((way) => one?.text.includes(plain(way)));
    return one !== undefined && one.cities.includes(city) && keywords.every(holds);
  };
  return ({ targets }: Question, city: string, found: readonly string[]): Quality | undefined => {
    const inCity = [...said].filter(([, { cities }]) => cities.includes(city)).map(([path]) => path);
    const possible = targets.filter((target) => target.city === city && inCity.some((path) => meets(path, target)));
    if (!possible.some(({ grade }) => grade === 2)) return undefined;
    const free = new Set(possible);
    const credits = found.slice(0, FIRST).map((path) => {
      const [best] = [...free].filter((target) => meets(path, target)).toSorted((a, b) => b.grade - a.grade);
      if (best) free.delete(best);
      return best?.grade ?? 0;
    });
    const ideal = weighAll(
      possible
        .map(({ grade }) => gain(grade))
        .toSorted((a, b) => b - a)
        .slice(0, FIRST),
    );
    const answers = possible.filter(({ grade }) => grade === 2).length;
    return {
      ndcg: weighAll(credits.map(gain)) / ideal,
      recall: credits.slice(0, FIRST_ANSWERS).filter((grade) => grade === 2).length / Math.min(FIRST_ANSWERS, answers),
    };
  };
}
