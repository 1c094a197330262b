import { nameSilence, tellSilent, type Silence } from '../domain/compare/name-silence.ts';
import type { City } from '../domain/handbook/handbook.ts';
import type { NamedPlace } from '../domain/handbook/named-place.ts';
import { getCityDetails, listCities, type CityContact } from './cities.ts';
import { listConcepts } from './concepts.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';
import { listSchemes, type Scheme } from './schemes.ts';

/** An office to ask, with the place that names it. */
export type Office = CityContact & { readonly place: NamedPlace };

/** What one city's documents say of schemes: those of today first, what is only named, and what they are silent of. */
export type SchemesOfCity = {
  readonly city: City;
  readonly schemes: readonly Scheme[];
  /** What stands where a document does not say how much, for whom or when. */
  readonly silence: Silence;
  /** What is named in the documents and has no page of its own. */
  readonly named: readonly {
    readonly label: string;
    readonly name: string;
    readonly gist: string;
    readonly place: NamedPlace;
  }[];
  /** Of which kinds of schemes nothing stands there, or that nobody has looked. */
  readonly silent: string;
  readonly looked: readonly string[];
  readonly offices: readonly Office[];
};

/** Gives for every city what its documents say of schemes. Throws when a place does not exist. */
export const listSchemesOfCities = remember(async (): Promise<readonly SchemesOfCity[]> => {
  const concept = (await listConcepts()).find(({ isOfSchemes }) => isOfSchemes);
  const schemes = Map.groupBy(await listSchemes(), (scheme) => scheme.city.id);
  const compared = new Map(concept?.cities.map((one) => [one.city.id, one]));
  const cells = (concept?.rows ?? []).map(({ theme, cells: all }) => ({
    label: theme.label,
    points: new Map(all.map(({ city, points }) => [city, points])),
  }));
  return Promise.all(
    (await listCities()).map(async (city) => {
      const own = schemes.get(city.id) ?? [];
      const shown = new Set(own.flatMap(({ places }) => places.map(({ path }) => path)));
      const seen = compared.get(city.id);
      const rows = cells.map(({ label, points }) => ({ label, points: points.get(city.id) ?? [] }));
      const silence = seen?.silence ?? nameSilence([]);
      return {
        city,
        schemes: [...own.filter(({ replacedBy }) => !replacedBy), ...own.filter(({ replacedBy }) => replacedBy)],
        silence,
        named: rows.flatMap(({ label, points }) =>
          points
            .filter(({ place }) => !shown.has(place.path))
            .map(({ term, gist, place }) => ({ label, name: term, gist, place })),
        ),
        silent: tellSilence(city.name, silence, rows),
        looked: seen?.looked ?? [],
        offices: await listOffices(city.id),
      };
    }),
  );
});

/** Takes a city's id; gives what its documents say of schemes. Throws when there is no such city. */
export async function getSchemesOf(city: string): Promise<SchemesOfCity> {
  const found = (await listSchemesOfCities()).find((one) => one.city.id === city);
  if (!found) throw new Error(`「${city}」という市はありません。content/cities/${city}/city.yaml を置いてください。`);
  return found;
}

type Row = { readonly label: string; readonly points: readonly unknown[] };

function tellSilence(name: string, silence: Silence, rows: readonly Row[]): string {
  const labels = rows.filter(({ points }) => points.length === 0).map(({ label }) => label);
  return labels.length === 0 && rows.length > 0
    ? ''
    : tellSilent([{ name, silence }], `${labels.join('、')}の`).join('');
}

async function listOffices(city: string): Promise<readonly Office[]> {
  const { contacts } = await getCityDetails(city);
  const file = `content/cities/${city}/city.yaml`;
  return Promise.all(contacts.map(async (contact) => ({ ...contact, place: await getPlace(contact.section, file) })));
}
