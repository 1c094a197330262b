import { getCollection } from 'astro:content';
import type { Point, Theme } from '../domain/compare/alignment.ts';
import { findNamedScheme } from '../domain/handbook/named-scheme.ts';
import { listForms } from './forms.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';
import { listSchemes } from './schemes.ts';

/** What the cities say of one concept, point by point, with the themes under which the points stand. */
export type ConceptPoints = {
  readonly themes: readonly Theme[];
  readonly points: readonly Point[];
  /** The cities whose documents were looked at for it. */
  readonly cities: readonly string[];
  /** For each city, the documents (`<city>/<document>`) that were read for the concept. */
  readonly looked: Readonly<Record<string, readonly string[]>>;
};

type ConceptData = {
  readonly themes: readonly { readonly id: string; readonly label: string; readonly note?: string | undefined }[];
  readonly pointsFrom?: 'forms' | undefined;
};

/** Takes a concept and its data; gives its points. Throws when a point names a theme or a place that does not exist. */
export async function getConceptPoints(concept: string, data: ConceptData): Promise<ConceptPoints> {
  if (data.pointsFrom === 'forms') return getFormPoints();
  const themes = data.themes.map(({ id, label, note }) => ({ id, label, note: note ?? '' }));
  const entries = (await listPoints()).filter(({ id }) => id.endsWith(`/${concept}`));
  const schemes = await listSchemes();
  const points = await Promise.all(
    entries.map(async ({ id, data: { points: own } }) => {
      const city = id.split('/')[0] ?? '';
      const file = `content/cities/${city}/points/${concept}.yaml`;
      return Promise.all(
        own.map(async ({ section, also, by, ...point }, order): Promise<Point> => {
          for (const theme of point.themes) assertTheme(themes, theme, file);
          const places = await Promise.all(also.map((one) => getPlace(one, file)));
          return {
            ...point,
            city,
            order,
            by: by ?? '',
            under: '',
            place: await getPlace(section, file),
            also: places,
            scheme: findNamedScheme(city, point.term, schemes),
          };
        }),
      );
    }),
  );
  const looked = entries.map(({ id, data: own }) => [id.split('/')[0] ?? '', own.looked] as const);
  return { themes, points: points.flat(), looked: Object.fromEntries(looked), cities: looked.map(([city]) => city) };
}

const listPoints = remember(() => getCollection('points'));

/** The forms of collaboration have data of their own; each canonical form is a theme, each city's form a point. */
async function getFormPoints(): Promise<ConceptPoints> {
  const forms = await listForms();
  const points = forms.flatMap(({ id: theme, cities }) =>
    cities.flatMap(({ city, forms: own }) =>
      own.map(({ name, under, what, position, path }, order): Point => ({
        city: city.id,
        order,
        term: name,
        ownWord: true,
        themes: [theme],
        by: '',
        under,
        gist: what,
        place: { name: '', position, path },
        also: [],
      })),
    ),
  );
  const looked = (forms[0]?.cities ?? [])
    .filter(({ looked: documents }) => documents.length > 0)
    .map(({ city, looked: documents }) => [city.id, documents.map(({ id }) => id)] as const);
  return {
    themes: forms.map(({ id, title }) => ({ id, label: title, note: '' })),
    points,
    looked: Object.fromEntries(looked),
    cities: looked.map(([city]) => city),
  };
}

function assertTheme(themes: readonly Theme[], theme: string, file: string): void {
  if (themes.some(({ id }) => id === theme)) return;
  throw new Error(
    `${file} の theme「${theme}」は、その主題の themes にありません。つづりを直すか、行を足してください。`,
  );
}
