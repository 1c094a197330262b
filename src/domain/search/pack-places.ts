import { PLACE_KINDS, type SearchPlace } from './search-place.ts';

type PackedRow = readonly [
  path: string,
  title: string,
  keyPoint: string,
  kind: number,
  cities: readonly number[],
  document: number,
  chapter: number,
  defines: readonly string[],
  named: readonly (readonly [name: string, path: string])[],
  code: string,
];

/** Places as the browser fetches them: rows, and the names that many of them share once. */
export type PackedPlaces = { readonly names: readonly string[]; readonly rows: readonly PackedRow[] };

/** Takes places; gives them packed, in their order. */
export function packPlaces(places: readonly SearchPlace[]): PackedPlaces {
  const names = new Map<string, number>();
  const nameOf = (name: string) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, names.size);
    return names.size - 1;
  };
  const rows = places.map((place): PackedRow => [
    place.path,
    place.title,
    place.keyPoint,
    PLACE_KINDS.findIndex(({ kind }) => kind === place.kind),
    place.cities.map(nameOf),
    nameOf(place.document),
    nameOf(place.chapter),
    place.defines,
    place.names.map(({ name, path }) => [name, path] as const),
    place.code ?? '',
  ]);
  return { names: [...names.keys()], rows };
}

/** Takes packed places; gives them as they were packed. */
export function unpackPlaces({ names, rows }: PackedPlaces): readonly SearchPlace[] {
  return rows.map(([path, title, keyPoint, kind, cities, document, chapter, defines, named, code]) => ({
    kind: PLACE_KINDS[kind]?.kind ?? 'section',
    path,
    title,
    keyPoint,
    cities: cities.map((name) => names[name] ?? ''),
    document: names[document] ?? '',
    chapter: names[chapter] ?? '',
    defines,
    names: named.map(([name, at]) => ({ name, path: at })),
    ...(code === '' ? {} : { code }),
  }));
}
