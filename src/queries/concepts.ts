import { getCollection } from 'astro:content';
import { address, withAnchor } from '../domain/handbook/address.ts';
import { alignPoints, type AlignedRow, type Point } from '../domain/compare/alignment.ts';
import { stateRows, type Confirmed } from '../domain/compare/confirmed-rows.ts';
import { summarizeRows, tellDifferences, type Proof, type Summary } from '../domain/compare/name-differences.ts';
import { nameSilence, type Silence } from '../domain/compare/name-silence.ts';
import { formatPosition, formatSectionName, type City, type HandbookDocument } from '../domain/handbook/handbook.ts';
import { listCitiesIn } from './areas.ts';
import { listDocuments } from './documents.ts';
import { getConceptPoints, type ConceptPoints } from './points.ts';
import { remember } from './remember.ts';

/** A place that speaks of a concept. */
export type ConceptPlace = {
  readonly name: string;
  readonly position: string;
  readonly date: string;
  readonly keyPoint: string;
  readonly path: string;
  readonly code: string;
};

/** A concept across the cities: its points aligned by theme, what differs, and the places that speak of it. */
export type Concept = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly unit: string;
  readonly alignment: string;
  /** Whether its page shows who leads each form. */
  readonly showsLeads: boolean;
  /** Whether the page of all schemes is made of its points and of the documents that were looked at. */
  readonly isOfSchemes: boolean;
  readonly rows: readonly AlignedRow[];
  readonly points: readonly Point[];
  readonly differences: readonly string[];
  /** When the sentences on what differs were last confirmed beside the documents; empty when never. */
  readonly confirmedOn: string;
  /** What the sentences on differences are made from, for other choices of cities. */
  readonly summary: Summary;
  /** Whether the documents count their points themselves. */
  readonly isCounted: boolean;
  readonly cities: readonly {
    readonly city: City;
    readonly places: readonly ConceptPlace[];
    /** The documents that were read for the concept, by their short titles. */
    readonly looked: readonly string[];
    /** What stands where the city says nothing. */
    readonly silence: Silence;
  }[];
};

/** Gives every concept across all cities, in its order. Throws when a point of a city names what does not exist. */
export const listConcepts = (): Promise<readonly Concept[]> => listConceptsIn('');

/** Takes the id of an area, or an empty text for all cities; gives every concept across its cities. Throws as above. */
export const listConceptsIn = remember(async (area: string): Promise<readonly Concept[]> => {
  const concepts = (await getCollection('concepts')).sort((a, b) => a.data.order - b.data.order);
  const cities = await listCitiesIn(area);
  const ids = new Set(cities.map(({ id }) => id));
  const documents = Map.groupBy(await listDocuments(), ({ city }) => city.id);
  return Promise.all(
    concepts.map(async ({ id, data }) => {
      const held = keepCities(await getPointsOf(id), ids);
      const { themes, points, looked } = held;
      const rows = alignPoints(
        themes,
        cities.map((city) => city.id),
        points,
      );
      const words = { unit: data.unit ?? data.title, isCounted: data.isCounted };
      const shown = cities.map((city) => {
        const own = documents.get(city.id) ?? [];
        const seen = own.filter((document) => looked[city.id]?.includes(document.id));
        return {
          city,
          places: own.flatMap((document) => listPlaces(document, id)),
          looked: seen.map(({ shortTitle }) => shortTitle),
          silence: nameSilence(seen.map(({ kind }) => kind)),
        };
      });
      const summary = summarizeRows(rows, prove(held, data.confirmed));
      const compared = shown.map(({ city: { id: city, name }, silence }) => ({ id: city, name, silence }));
      return {
        id,
        title: data.title,
        question: data.question,
        unit: words.unit,
        alignment: data.alignment ?? '',
        showsLeads: data.showsLeads,
        isOfSchemes: data.isOfSchemes,
        rows,
        points,
        differences: themes.length === 0 ? [] : tellDifferences(summary, compared, words),
        confirmedOn: data.confirmed?.on ?? '',
        summary,
        isCounted: words.isCounted,
        cities: shown,
      };
    }),
  );
});

/** What one concept holds is read once for all areas. */
const getPointsOf = remember(async (concept: string): Promise<ConceptPoints> => {
  const entry = (await getCollection('concepts')).find(({ id }) => id === concept);
  return getConceptPoints(concept, entry?.data ?? { themes: [] });
});

function keepCities(all: ConceptPoints, ids: ReadonlySet<string>): ConceptPoints {
  return {
    ...all,
    points: all.points.filter(({ city }) => ids.has(city)),
    cities: all.cities.filter((city) => ids.has(city)),
  };
}

/** Sentences on all, on one alone and on numbers stand only on rows that were confirmed as they are. */
function prove({ themes, points, cities }: ConceptPoints, confirmed: Confirmed | undefined): Proof {
  const states = stateRows(themes, cities, points, confirmed).filter(({ state }) => state === 'current');
  return {
    rows: new Set(states.flatMap(({ row }) => (row ? [row.id] : []))),
    isCountProved: states.some(({ row }) => row === undefined),
  };
}

function listPlaces(document: HandbookDocument, concept: string): ConceptPlace[] {
  return document.chapters.flatMap((chapter) =>
    chapter.sections
      .filter(({ concepts }) => concepts.includes(concept))
      .map((section) => ({
        name: formatSectionName(section),
        position: `${document.shortTitle} ${formatPosition(chapter, section)}`,
        date: document.date,
        keyPoint: section.keyPoint,
        path: withAnchor(address.chapter(document.id, chapter.id), section.id),
        code: section.code,
      })),
  );
}
