import type { Point, Theme } from '../../../src/domain/compare/alignment.ts';

/** Takes a city, its order and the themes of a point; gives a point with the rest filled in. */
export function makePoint(city: string, order: number, themes: readonly string[], rest: Partial<Point> = {}): Point {
  const place = { name: '節', position: '手引き １', path: `/${city}/guide/start/#one` };
  return {
    city,
    order,
    term: `${city}${order}`,
    ownWord: true,
    themes,
    by: '',
    under: '',
    gist: '',
    place,
    also: [],
    ...rest,
  };
}

export const THEMES: readonly Theme[] = [
  { id: 'purpose', label: '目的', note: '' },
  { id: 'equal', label: '対等', note: '' },
  { id: 'limit', label: '時限性', note: '' },
];
