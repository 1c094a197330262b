import { address } from '../domain/handbook/address.ts';
import { documentOf, firstDay, nameEdition } from '../domain/editions/edition.ts';
import type { HandbookDocument } from '../domain/handbook/handbook.ts';
import { addWesternYears } from '../domain/japanese/era.ts';
import { listDocuments } from './documents.ts';
import { listOtherEditions } from './editions.ts';

/** An edition that is told of; without base and origin. */
export type News = {
  readonly city: string;
  readonly name: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly path: string;
};

/** Gives every edition whose day is known, the latest first; of a city alone when one is named. */
export async function listNews(city?: string): Promise<readonly News[]> {
  const documents = [...(await listDocuments()), ...(await listOtherEditions())];
  const news = documents.filter((one) => city === undefined || one.city.id === city).flatMap(toNews);
  return news.toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
}

function toNews(document: HandbookDocument): readonly News[] {
  const { id, city, title, date, inForceFrom, editionName, updated, change, summary } = document;
  const edition = id.split('/')[2] ?? editionName ?? nameEdition(inForceFrom ?? date);
  const day = firstDay(nameEdition(updated ?? inForceFrom ?? date));
  if (edition === '' || day === '') return [];
  return [
    {
      city: city.id,
      name: `${documentOf(id)}/${edition}`,
      title: `${city.name}『${title}』${addWesternYears(inForceFrom ?? date)}の版`,
      updated: day,
      summary: change ?? summary,
      path: address.document(id),
    },
  ];
}
