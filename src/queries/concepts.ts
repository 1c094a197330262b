import { getCollection } from 'astro:content';
import { address, withAnchor } from '../domain/address.ts';
import { formatPlace, formatSectionName, type City } from '../domain/handbook.ts';
import { listCities } from './cities.ts';
import { listDocuments } from './documents.ts';

/** A place that speaks of a subject. */
export type SubjectPlace = {
  readonly name: string;
  readonly place: string;
  readonly date: string;
  readonly keyPoint: string;
  readonly path: string;
};

/** A subject with, for every city, the places that speak of it; a city that says nothing has none. */
export type Subject = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly cities: readonly { readonly city: City; readonly places: readonly SubjectPlace[] }[];
};

/** Gives every subject in its order. */
export async function listSubjects(): Promise<readonly Subject[]> {
  const concepts = await getCollection('concepts');
  const cities = await listCities();
  const documents = await listDocuments();
  return concepts
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, question } }) => ({
      id,
      title,
      question,
      cities: cities.map((city) => ({
        city,
        places: documents
          .filter((document) => document.city.id === city.id)
          .flatMap((document) => listPlaces(document, id)),
      })),
    }));
}

function listPlaces(document: Awaited<ReturnType<typeof listDocuments>>[number], concept: string): SubjectPlace[] {
  return document.chapters.flatMap((chapter) =>
    chapter.sections
      .filter(({ concepts }) => concepts.includes(concept))
      .map((section) => ({
        name: formatSectionName(section),
        place: `${document.shortTitle} ${formatPlace(chapter, section)}`,
        date: document.date,
        keyPoint: section.keyPoint,
        path: withAnchor(address.chapter(document.id, chapter.id), section.id),
      })),
  );
}
