import { expect, test } from 'vitest';
import { packPlaces, unpackPlaces } from '../../../../src/domain/search/index/pack-places.ts';
import { PLACE_KINDS, type SearchPlace } from '../../../../src/domain/search/index/search-place.ts';

const EDITIONS = ['2018', '2021'].map((day) => ({ name: `${day}年の版`, path: `/a/b/${day}/#c` }));

test('Places come out of the package as they went in, whatever kind they are', () => {
  const places = PLACE_KINDS.map(({ kind }, at): SearchPlace => ({
    kind,
    path: `/a/#${at}`,
    title: `題${at}`,
    keyPoint: '',
    cities: at === 0 ? ['みほん市'] : ['みほん市', '別の市'],
    document: '条例',
    chapter: at % 2 ? '' : '第1章',
    defines: at === 0 ? ['橋'] : [],
    ...(kind === 'section' ? { code: '1111', dated: '平成31年（2019年）', editions: EDITIONS } : {}),
    ...(kind === 'scheme' ? { warning: 'のちに変わった制度' } : {}),
    names: at === 1 ? ['橋の掃除', '題1'].map((name) => ({ name, path: '/a/#p1' })) : [],
  }));
  expect(unpackPlaces(JSON.parse(JSON.stringify(packPlaces(places))))).toEqual(places);
  expect(unpackPlaces(packPlaces([]))).toEqual([]);
});
