import { PLACE_KINDS, type PlaceKind, type SearchPlace } from '../../domain/search/index/search-place.ts';

/**
 * Tells where a place stands: its city or cities, document with its year and whose words it is where they are the
 * city's, and chapter; of other kinds, what it is.
 */
export function describePlace({ kind, cities, document, chapter, dated, words }: SearchPlace): string {
  const name = nameKind(kind);
  const what = kind === 'section' ? document : kind === 'project' ? `${document}（${name}）` : name;
  return [nameCities(cities), [what, dated, words].filter(Boolean).join('、'), chapter].filter(Boolean).join('、');
}

/** More cities than these are not named one by one. */
const NAMED = 5;

function nameCities(cities: readonly string[]): string {
  const more = cities.length - NAMED;
  return more > 0 ? `${cities.slice(0, NAMED).join('・')}ほか${more}市` : cities.join('・');
}

/** Names a kind of place as the page calls it. */
export function nameKind(kind: PlaceKind): string {
  return PLACE_KINDS.find((one) => one.kind === kind)?.name ?? '';
}
