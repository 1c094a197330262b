import { PLACE_KINDS, type SearchPlace } from './search-place.ts';

/** Names that lead into a place, with their addresses; these without the page where they stand on the place's own. */
type PackedNames = readonly (readonly [name: string, path: string])[];

/** A column for each thing that is known of a place: side by side, equal things compress best. */
type PackedColumns = readonly [
  paths: readonly string[],
  titles: readonly string[],
  keyPoints: readonly string[],
  kinds: readonly number[],
  cities: readonly (readonly number[])[],
  documents: readonly number[],
  chapters: readonly number[],
  defines: readonly (readonly string[])[],
  named: readonly PackedNames[],
  codes: readonly string[],
];

/** Places as the browser fetches them: columns, and the names that many of them share once. */
export type PackedPlaces = { readonly names: readonly string[]; readonly columns: PackedColumns };

/** Packs places for the browser, in their order. */
export function packPlaces(places: readonly SearchPlace[]): PackedPlaces {
  const names = new Map<string, number>();
  const nameOf = (name: string) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, names.size);
    return names.size - 1;
  };
  const columns: PackedColumns = [
    places.map(({ path }) => path),
    places.map(({ title }) => title),
    places.map(({ keyPoint }) => keyPoint),
    places.map((place) => PLACE_KINDS.findIndex(({ kind }) => kind === place.kind)),
    places.map(({ cities }) => cities.map(nameOf)),
    places.map(({ document }) => nameOf(document)),
    places.map(({ chapter }) => nameOf(chapter)),
    places.map(({ defines }) => defines),
    places.map(({ path, names: named }) => named.map(({ name, path: at }) => [name, shorten(at, path)] as const)),
    places.map(({ code }) => code ?? ''),
  ];
  return { names: [...names.keys()], columns };
}

/** The inverse of `packPlaces`. */
export function unpackPlaces({ names, columns }: PackedPlaces): readonly SearchPlace[] {
  const [paths, titles, keyPoints, kinds, cities, documents, chapters, defines, named, codes] = columns;
  return paths.map((path, at) => {
    const nameOf = (number: number | undefined) => names[number ?? -1] ?? '';
    return {
      kind: PLACE_KINDS[kinds[at] ?? 0]?.kind ?? 'section',
      path,
      title: titles[at] ?? '',
      keyPoint: keyPoints[at] ?? '',
      cities: (cities[at] ?? []).map(nameOf),
      document: nameOf(documents[at]),
      chapter: nameOf(chapters[at]),
      defines: defines[at] ?? [],
      names: (named[at] ?? []).map(([name, short]) => ({ name, path: lengthen(short, path) })),
      ...(codes[at] ? { code: codes[at] } : {}),
    };
  });
}

function shorten(path: string, own: string): string {
  const page = pageOf(own);
  return path === page || path.startsWith(`${page}#`) ? path.slice(page.length) : path;
}

function lengthen(short: string, own: string): string {
  return short.startsWith('/') ? short : `${pageOf(own)}${short}`;
}

function pageOf(path: string): string {
  return path.replace(/#.*/, '');
}
