import { getCollection, type CollectionEntry } from 'astro:content';
import { address } from '../domain/handbook/address.ts';
import { FORM_ASPECTS, type CityForm } from '../domain/handbook/collaboration-form.ts';
import type { City, HandbookDocument } from '../domain/handbook/handbook.ts';
import { listCities } from './cities.ts';
import { listDocumentsOf } from './documents.ts';
import { getPlace } from './places.ts';
import { listProjectLists } from './projects.ts';
import { remember } from './remember.ts';

/** A canonical form with what every city says of it and the projects that bear its label. */
export type FormAcross = {
  readonly id: string;
  readonly title: string;
  readonly reading: string;
  readonly gist: string;
  /** The words of its door on the home page; empty when it has none. */
  readonly door: string;
  /** For each city its forms of this kind, and the documents that were looked into for forms. */
  readonly cities: readonly {
    readonly city: City;
    readonly forms: readonly CityForm[];
    readonly looked: readonly HandbookDocument[];
  }[];
  readonly projects: readonly {
    readonly city: string;
    readonly title: string;
    readonly partners: readonly string[];
    readonly label: string;
    readonly path: string;
  }[];
};

/** Gives every form in its order. Throws when a city names a form or a place that does not exist. */
export const listForms = remember(async (): Promise<readonly FormAcross[]> => {
  const forms = (await getCollection('forms')).sort((a, b) => a.data.order - b.data.order);
  const known = new Set(forms.map(({ id }) => id));
  const cities = await Promise.all(
    (await listCities()).map(async (city) => ({
      city,
      forms: await getOwnForms(city, known),
      looked: await listLooked(city.id),
    })),
  );
  const lists = await listProjectLists();
  return forms.map(({ id, data }) => ({
    id,
    title: data.title,
    reading: data.reading,
    gist: data.gist,
    door: data.door ?? '',
    cities: cities.map(({ city, forms: held, looked }) => ({
      city,
      looked,
      forms: held.filter(({ form }) => form === id).map(({ shown }) => shown),
    })),
    projects: lists.flatMap(({ city, projects }) =>
      projects
        .filter(({ form }) => data.projectLabels.includes(form))
        .map(({ number, title, partners, form }) => ({
          city: city.name,
          title,
          partners,
          label: form,
          path: `${address.projects(city.id)}#p${number}`,
        })),
    ),
  }));
});

/** The documents that were looked into for forms: those that a city's file names, or else those that it cites. */
async function listLooked(city: string): Promise<readonly HandbookDocument[]> {
  const data = (await listCityForms()).find(({ id }) => id === city)?.data;
  const looked = new Set(data?.looked ?? data?.forms.map(({ section }) => section.split('/').slice(0, 2).join('/')));
  return (await listDocumentsOf(city)).filter(({ id }) => looked.has(id));
}

const listCityForms = remember(() => getCollection('cityForms'));

type CityFormData = CollectionEntry<'cityForms'>['data']['forms'][number];

async function getOwnForms(city: City, known: ReadonlySet<string>) {
  const file = `content/cities/${city.id}/forms.yaml`;
  const entry = (await listCityForms()).find(({ id }) => id === city.id);
  return Promise.all(
    (entry?.data.forms ?? []).map(async (data) => {
      if (!known.has(data.form)) {
        throw new Error(
          `${file} の形態「${data.form}」がありません。content/forms/${data.form}.yaml を置くか、つづりを直してください。`,
        );
      }
      return { form: data.form, shown: await toCityForm(city, entry?.data.edition ?? '', data, file) };
    }),
  );
}

async function toCityForm(city: City, edition: string, data: CityFormData, file: string): Promise<CityForm> {
  const { position, path } = await getPlace(data.section, file);
  const aspects = FORM_ASPECTS.flatMap(({ id }) => (data[id] === undefined ? [] : [[id, data[id]] as const]));
  return {
    cityName: city.name,
    edition,
    name: data.name,
    under: data.under ?? '',
    what: data.what,
    aspects: Object.fromEntries(aspects),
    cautions: await Promise.all(
      data.cautions.map(async ({ text, section }) => ({ text, ...(await getPlace(section, file)) })),
    ),
    examples: data.examples,
    position,
    path,
  };
}
