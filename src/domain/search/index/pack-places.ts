import { PLACE_KINDS, type SearchPlace } from './search-place.ts';

/**
 * A column for each thing that is known of a place, as text: a line a place, with tabs within it. Side by side, equal
 * things compress best, and no sign is spent on what no line holds.
 */
type PackedColumns = readonly [
  paths: string,
  titles: string,
  keyPoints: string,
  kinds: string,
  cities: string,
  documents: string,
  chapters: string,
  defines: string,
  named: string,
  codes: string,
  editions: string,
  dated: string,
  words: string,
  warnings: string,
];

/** Places as the browser fetches them: how many, columns, and the names that many of them share once. */
export type PackedPlaces = { readonly total: number; readonly names: string; readonly columns: PackedColumns };

const [LINE, TAB] = ['\n', '\t'];
/** In place of a name that is the title of its place. */
const SAME = '=';

/** Packs places for the browser, in their order. */
export function packPlaces(places: readonly SearchPlace[]): PackedPlaces {
  const names = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, names.size);
    return names.size - 1;
  };
  const pack = (tell: (place: SearchPlace) => string | number) => places.map(tell).join(LINE);
  const columns: PackedColumns = [
    pack(({ path }) => path),
    pack(({ title }) => title),
    pack(({ keyPoint }) => keyPoint),
    pack((place) => PLACE_KINDS.findIndex(({ kind }) => kind === place.kind)),
    pack(({ cities }) => cities.map(numberOf).join(TAB)),
    pack(({ document }) => numberOf(document)),
    pack(({ chapter }) => numberOf(chapter)),
    pack(({ defines }) => defines.join(TAB)),
    pack(({ path, title, names: named }) =>
      named.flatMap(({ name, path: at }) => [name === title ? SAME : name, shorten(at, path)]).join(TAB),
    ),
    pack(({ code }) => code ?? ''),
    pack(({ editions = [] }) => editions.flatMap(({ name, path }) => [name, path]).join(TAB)),
    pack(({ dated }) => numberOf(dated ?? '')),
    pack(({ words }) => numberOf(words ?? '')),
    pack(({ warning }) => numberOf(warning ?? '')),
  ];
  return { total: places.length, names: [...names.keys()].join(LINE), columns };
}

/** The inverse of `packPlaces`. */
export function unpackPlaces({ total, names, columns }: PackedPlaces): readonly SearchPlace[] {
  const shared = names.split(LINE);
  const nameOf = (number: string | undefined) => shared[Number(number)] ?? '';
  const lines = columns.map((column) => column.split(LINE));
  return Array.from({ length: total }, (_, at) => {
    const line = lines.map((column) => column[at] ?? '');
    const [path = '', title = '', keyPoint = '', kind, cities, document, chapter, defines, named, code, editions] =
      line;
    const [dated, words, warning] = line.slice(-3).map(nameOf);
    return {
      kind: PLACE_KINDS[Number(kind)]?.kind ?? 'section',
      path,
      title,
      keyPoint,
      cities: cut(cities).map(nameOf),
      document: nameOf(document),
      chapter: nameOf(chapter),
      defines: cut(defines),
      names: pair(cut(named)).map(([name, short]) => ({
        name: name === SAME ? title : name,
        path: lengthen(short, path),
      })),
      ...(code && { code }),
      ...(editions && { editions: pair(cut(editions)).map(([name, at]) => ({ name, path: at })) }),
      ...(dated && { dated }),
      ...(words && { words }),
      ...(warning && { warning }),
    };
  });
}

function cut(line: string | undefined): readonly string[] {
  return line ? line.split(TAB) : [];
}

function pair(held: readonly string[]): readonly (readonly [string, string])[] {
  return held.flatMap((name, at) => (at % 2 === 0 ? [[name, held[at + 1] ?? ''] as const] : []));
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
