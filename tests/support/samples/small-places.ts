import type { PlaceOnPage, SearchPlace } from '../../../src/domain/search/index/search-place.ts';

/** A place of the search at a path: a plain section of no city, but for what a test says of it. */
export function makePlace(path: string, change: Partial<SearchPlace> = {}): SearchPlace {
  return {
    kind: 'section',
    path,
    title: '',
    keyPoint: '',
    cities: [],
    document: '',
    chapter: '',
    defines: [],
    names: [],
    ...change,
  };
}

/** The same with where its text stands on its page. */
export function makePlaceOnPage(path: string, selector: string, change: Partial<PlaceOnPage> = {}): PlaceOnPage {
  return { ...makePlace(path), selector, ...change };
}

/** A city's list of projects, of which two bear one name. */
export const PROJECT_LIST: SearchPlace = makePlace('/mihon/projects/#d1', {
  kind: 'project',
  title: '公園課',
  cities: ['みほん市'],
  document: '取組一覧',
  names: ['アダプト制度', 'アダプト制度', '花いっぱい運動', 'ホタルの夕べ', '池の掃除'].map((name, at) => ({
    name,
    path: `/mihon/projects/#p${at}`,
  })),
});
