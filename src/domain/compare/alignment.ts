import type { NamedPlace } from '../handbook/named-place.ts';

/** A row of a comparison: a theme under which the points of several cities stand. The alignment is ours. */
export type Theme = { readonly id: string; readonly label: string; readonly note: string };

/**
 * One point of one city: its own word, what it says in our words, and where. `order` is its rank among the city's
 * points.
 */
export type Point = {
  readonly city: string;
  readonly order: number;
  readonly term: string;
  readonly ownWord: boolean;
  /** The rows it stands in; a point that says two things stands in two, and counts once. */
  readonly themes: readonly string[];
  readonly by: string;
  /** The point it is only an example of; such a point is shown but not counted. */
  readonly under: string;
  readonly gist: string;
  readonly place: NamedPlace;
  readonly also: readonly NamedPlace[];
  /** The page of the scheme that its term names; left out when there is none. */
  readonly scheme?: string | undefined;
};

export type AlignedRow = {
  readonly theme: Theme;
  /** For every city, in the order given, its points under this theme; none when the city says nothing of it. */
  readonly cells: readonly { readonly city: string; readonly points: readonly Point[] }[];
};

/** Takes the themes, the cities' ids and all points; gives the rows of the table. Points keep their city's order. */
export function alignPoints(
  themes: readonly Theme[],
  cities: readonly string[],
  points: readonly Point[],
): readonly AlignedRow[] {
  const byCity = Map.groupBy(points, ({ city }) => city);
  return themes.map((theme) => ({
    theme,
    cells: cities.map((city) => ({
      city,
      points: (byCity.get(city) ?? [])
        .filter((point) => point.themes.includes(theme.id))
        .sort((a, b) => a.order - b.order),
    })),
  }));
}

/**
 * Takes points; gives how many there are under each heading of a city's own division (`by`), in order of appearance.
 */
export function countByGroup(points: readonly Point[]): readonly { readonly by: string; readonly count: number }[] {
  const groups = [...new Set(points.map(({ by }) => by))].filter((by) => by !== '');
  return groups.map((by) => ({ by, count: points.filter((point) => point.by === by).length }));
}
