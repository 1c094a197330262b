import { groupByGojuon } from '../japanese/gojuon.ts';

/** A part of the country that one page speaks of: a prefecture, or a row of kana of one that has very many cities. */
export type Area<City> = {
  /** In addresses: p and the prefecture's number, perhaps the row of kana; it stays until a prefecture is divided. */
  readonly id: string;
  readonly name: string;
  readonly prefecture: string;
  readonly cities: readonly City[];
};

/** What tells where a city lies. Its code begins with the number of its prefecture. */
type Placed = { readonly code: string; readonly prefecture: string; readonly reading: string };

/** So many cities stand on one page; where the site has more, its pages speak of one area each. */
const MOST_TOGETHER = 20;
/** A prefecture of more cities is divided by the first kana of their names. */
const MOST_IN_AREA = 60;
const ROMAN: Readonly<Record<string, string>> = {
  あ: 'a',
  か: 'ka',
  さ: 'sa',
  た: 'ta',
  な: 'na',
  は: 'ha',
  ま: 'ma',
  や: 'ya',
  ら: 'ra',
  わ: 'wa',
};

/**
 * Takes all cities of the site; gives its areas, in the order of the prefectures' numbers, each with its cities in the
 * order given, or by kana where a prefecture is divided. None where the cities are few enough to stand together.
 */
export function listAreas<City extends Placed>(cities: readonly City[]): readonly Area<City>[] {
  if (cities.length <= MOST_TOGETHER) return [];
  const byNumber = Map.groupBy(cities, ({ code }) => code.slice(0, 2));
  return [...byNumber]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([number, held]) => divide(`p${number}`, held[0]?.prefecture ?? '', held));
}

function divide<City extends Placed>(id: string, prefecture: string, cities: readonly City[]): readonly Area<City>[] {
  if (cities.length <= MOST_IN_AREA) return [{ id, name: prefecture, prefecture, cities }];
  return groupByGojuon(cities).map(({ row, entries }) => ({
    id: `${id}-${ROMAN[row]}`,
    name: `${prefecture}（${row}行）`,
    prefecture,
    cities: entries,
  }));
}
