import { addWesternYears } from '../../domain/japanese/era.ts';
import { nameDocument } from '../../domain/search/index/search-place.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { listDocuments } from '../documents.ts';

type Source = Pick<KnownAnswer, 'source' | 'document' | 'age'>;

/**
 * Tells the place a fact rests on, its document, and how old it is: as of when the content says so, else by the date of
 * the document.
 */
export async function tellSource(
  place: { readonly position: string; readonly path: string },
  asOf?: string,
): Promise<Source> {
  const { position, path } = place;
  const document = (await listDocuments()).find(({ id }) => path.startsWith(`/${id}/`));
  const date = addWesternYears(asOf ?? document?.date ?? '');
  return {
    source: { name: position, path },
    document: document ? nameDocument(document.city.name, document.shortTitle) : '',
    age: asOf === undefined ? `${date}の文書による` : `${date}現在の文書による`,
  };
}
