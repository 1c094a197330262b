import { expect, test } from 'vitest';
import { listAreas } from '../../../src/domain/handbook/areas.ts';
import { PREFECTURES, placeCity } from '../../bench/growth/prefectures.ts';
import { inventCity } from '../../bench/growth/invent-cities.ts';

const invent = (count: number) => Array.from({ length: count }, (_, at) => ({ ...inventCity(at), ...placeCity(at) }));
const COUNTRY = invent(1_741);

test('Twenty cities stand together, one more and each stands in the area of its prefecture', () => {
  expect(listAreas(invent(20))).toEqual([]);
  const areas = listAreas(invent(21));
  expect(areas.flatMap(({ cities }) => cities).length).toBe(21);
  for (const { name, cities } of areas) expect(cities.every(({ prefecture }) => prefecture === name)).toBe(true);
});

test('Every municipality of the country stands in one area, in the order of the prefectures', () => {
  const areas = listAreas(COUNTRY);
  expect(new Set(areas.flatMap(({ cities }) => cities.map(({ id }) => id))).size).toBe(COUNTRY.length);
  expect([...new Set(areas.map(({ prefecture }) => prefecture))]).toEqual(PREFECTURES.map(([name]) => name));
  expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
  expect(areas.every(({ id }) => /^p\d\d(?:-[a-z]{1,2})?$/.test(id))).toBe(true);
});

test('A prefecture of more than sixty is divided by the kana of its cities, and no area holds more', () => {
  const areas = listAreas(COUNTRY);
  expect(areas.filter(({ prefecture }) => prefecture === '北海道').map(({ id, name }) => [id, name])[0]).toEqual([
    'p01-a',
    '北海道（あ行）',
  ]);
  expect(Math.max(...areas.map(({ cities }) => cities.length))).toBeLessThanOrEqual(60);
});

test('The area of a city keeps its address when others join it', () => {
  const before = listAreas(COUNTRY.slice(0, 1_000));
  const after = listAreas(COUNTRY);
  const isSame = before.filter(({ id, cities }) => !id.includes('-') && cities.length < 30);
  for (const { id, cities } of isSame)
    expect(after.find((area) => area.id === id)?.cities.some(({ id: city }) => city === cities[0]?.id)).toBe(true);
});
