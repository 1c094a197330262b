import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlaceTexts, type PlaceText } from '../../../src/publish/search/search-records.ts';
import type { SearchDirectory } from '../../../src/domain/search/index/search-directory.ts';
import type { PlaceOnPage, SearchPlace } from '../../../src/domain/search/index/search-place.ts';
import { readPlaces } from '../../../src/publish/search/read-places.ts';
import { inventCity, rollDice, type InventedCity } from './invent-cities.ts';
import { listen, speakAs } from './vary-text.ts';

type Named = { readonly name: string; readonly id: string };
type Voice = ReturnType<typeof speakAs>;

/** Takes the folder of a built site; gives what its pages say of every place of its search. */
export function readSiteTexts(root: string): readonly PlaceText[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { bundles } = read('pagefind/directory.json') as SearchDirectory; // written by a build of this project
  const places = bundles.flatMap(({ folder }) =>
    readPlaces(readFileSync(join(root, 'pagefind', folder, 'places.json'))),
  );
  return [...Map.groupBy(places.map(toIndexed), ({ path }) => path.replace(/#.*/, ''))].flatMap(([path, held]) =>
    readPlaceTexts(readFileSync(join(root, path, 'index.html'), 'utf8'), held),
  );
}

function toIndexed(place: SearchPlace): PlaceOnPage {
  const hash = place.path.split('#')[1];
  const article = /^art-(\d+)$/.exec(hash ?? '')?.[1];
  const selector = place.code ? `[data-code="${place.code}"]` : hash ? `[id="${hash}"]` : 'main';
  return { ...place, selector, ...(article ? { article: Number(article) } : {}) };
}

/**
 * Takes the real texts, the real cities with the proper names that each goes by, and how many cities there shall be;
 * gives the texts of a site of so many: the real ones as they are, the others made of them in turn. Pages about several
 * cities say of each what it says.
 */
export function growTexts(
  real: readonly PlaceText[],
  cities: readonly (Named & { readonly names: readonly string[] })[],
  total: number,
): readonly PlaceText[] {
  const speech = listen(real.filter(({ place }) => place.kind === 'section').map(({ text }) => text));
  const invented = Array.from({ length: total - cities.length }, (_, at) => {
    const city = inventCity(at);
    const pattern = cities[at % cities.length];
    if (!pattern) throw new Error('no city to make others of');
    return { city, pattern, voice: speakAs(city, nameAnew(city, pattern.names), speech) };
  });
  const own = ({ place }: PlaceText) => place.cities.length === 1;
  const made = invented.flatMap(({ city, pattern, voice }) =>
    real
      .filter((one) => own(one) && one.place.cities[0] === pattern.name)
      .map((one, at) => settle(one, city, pattern.id, voice, at)),
  );
  const shared = real
    .filter((one) => !own(one))
    .map((one) => {
      const involved = invented.filter(({ pattern }) => one.place.cities.includes(pattern.name));
      const said = involved.map(({ voice }) =>
        voice.text(one.text.slice(0, one.text.length / one.place.cities.length)),
      );
      const names = involved.map(({ city }) => city.name);
      return {
        ...one,
        text: [one.text, ...said].join(' '),
        place: { ...one.place, cities: [...one.place.cities, ...names] },
      };
    });
  return [...shared, ...real.filter(own), ...made];
}

function settle(one: PlaceText, city: InventedCity, pattern: string, voice: Voice, at: number): PlaceText {
  const { place } = one;
  const move = (path: string) =>
    path.startsWith(`/${pattern}/`) ? path.replace(`/${pattern}/`, `/${city.id}/`) : `${path}-${city.id}`;
  return {
    ...one,
    text: voice.text(one.text),
    headings: voice.name(one.headings),
    place: {
      ...place,
      path: move(place.path),
      title: voice.name(place.title),
      keyPoint: voice.name(place.keyPoint),
      cities: [city.name],
      defines: place.defines.map(voice.name),
      names: place.names.map(({ name, path }) => ({ name: voice.name(name), path: move(path) })),
      ...(place.code ? { code: `${Number(city.id.replace(/\D/g, '')) + 100}${String(at).padStart(3, '0')}` } : {}),
    },
  };
}

/** The longest names first, so that none is torn; each becomes a name of the invented city with the same ending. */
function nameAnew(city: InventedCity, names: readonly string[]): ReadonlyMap<string, string> {
  const dice = rollDice(city.stem.charCodeAt(0) * 4099 + city.stem.charCodeAt(1));
  const [first = ''] = names;
  const anew = (name: string) => {
    if (name.startsWith(first)) return name.replace(first, city.stem);
    const other = inventCity(Math.floor(dice() * 2000)).stem;
    return `${other}${name.slice(2)}`;
  };
  return new Map(names.toSorted((a, b) => b.length - a.length).map((name) => [name, anew(name)]));
}
